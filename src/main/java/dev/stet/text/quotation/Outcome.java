package dev.stet.text.quotation;

import dev.stet.shared.Keyed;

/** What became of looking for an excerpt in the text of a capture. Each speaks of presence, none of support. */
public enum Outcome implements Keyed {
    EXACT("exact", "The excerpt stands in the capture, character by character."),
    NORMALISED(
            "exact after normalisation",
            "The excerpt stands in the capture; only its typography differs, as quotation marks, dashes or line ends."),
    ELIDED("elided", "Each part of the excerpt stands in the capture, in this order, with words left out between."),
    ALTERED("altered", "Something like the excerpt stands in the capture, in other words."),
    ABSENT("absent", "The excerpt is absent from this capture."),
    TOO_SHORT("too short", "A part of the excerpt is too short to prove anything: 12 characters are the least."),
    NO_TEXT("no text", "No text could be taken from this capture, so nothing can be looked for.");

    private final String label;
    private final String sentence;

    Outcome(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    @Override
    public String label() {
        return label;
    }

    /** What it says and no more, for people. */
    public String sentence() {
        return sentence;
    }

    /** Whether the words are there as they were quoted. */
    public boolean isPresent() {
        return this == EXACT || this == NORMALISED || this == ELIDED;
    }
}
