package dev.stet.article;

import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/**
 * What a reviewer says of a statement when she marks it.
 *
 * @param category never null
 * @param speaker whose words they are; needed for reported speech, or null
 * @param askWhetherTrue whether a second statement is to hang on it: this one then asks only whether it was said
 */
public record StatementFacts(Category category, String speaker, boolean askWhetherTrue) {

    private static final int LINE = 300;

    /** @throws Refused naming the field that is wrong */
    public StatementFacts {
        if (category == null) {
            throw new Refused("category", "Choose a category.");
        }
        speaker = Typed.line(speaker, "speaker", LINE);
        if (category == Category.REPORTED_SPEECH && speaker == null) {
            throw new Refused("speaker", "Say whose words these are: reported speech has a speaker.");
        }
        if (askWhetherTrue && !category.isSaidBySomebody()) {
            throw new Refused(
                    "askWhetherTrue",
                    "Only a quotation, reported speech or an attribution has two questions: was it said, and is it true.");
        }
    }

    /** Of the statement that asks whether it is true. */
    StatementFacts ofTheTruth() {
        return new StatementFacts(Category.OTHER, speaker, false);
    }
}
