package dev.stet.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.stet.text.intake.Corpus;

/**
 * The article that is checked, and what in it.
 *
 * @param headline how it begins
 * @param quotation the number of a part, from 0, that is taken for a paragraph and mostly quotes
 * @param sentence holds {@code plan}; all words are meant where they stand last
 * @param due when elections were due
 * @param wholeDue the same with what was due
 * @param said reported speech
 * @param idle neither true nor false
 */
record Story(
        String text,
        String headline,
        int quotation,
        String sentence,
        String plan,
        String nineteen,
        String due,
        String wholeDue,
        String said,
        String idle) {

    private static final Path OWN = Path.of("src/main/resources/demo/peace-plan.txt");

    /** The article of the corpus; the project's own on the same matter where there is no corpus. */
    static Story told() throws IOException {
        String real = Corpus.article().orElse(null);
        if (real == null) {
            System.out.println("No corpus: the main job is done on " + OWN + " instead.");
            return own(Files.readString(OWN));
        }
        return new Story(
                real,
                "Putin signals willingness",
                8,
                "Initial reports indicated a 28-point peace plan",
                "28-point peace plan",
                "19 points",
                "due in May 2024",
                "presidential elections were due in May 2024",
                "Putin made it clear that Russia retains military dominance",
                "the world watches to see if diplomatic efforts can overcome entrenched hostilities");
    }

    private static Story own(String text) {
        return new Story(
                text,
                "Peace plan shrinks",
                12,
                "The 28-point plan that Washington put forward",
                "28-point plan",
                "19 points",
                "due in May 2024",
                "a vote for president was due in May 2024",
                "Russia has the upper hand on the battlefield, he claimed",
                "The world will be watching Moscow.");
    }
}
