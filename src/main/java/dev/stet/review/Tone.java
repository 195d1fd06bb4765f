package dev.stet.review;

import dev.stet.shared.Keyed;

/** How a rating looks: one colour and one line style for each meaning (docs/look.md). */
public enum Tone implements Keyed {
    OK("stands"),
    PARTLY("stands in part"),
    NO("does not stand"),
    OPEN("open"),
    AGAIN("to be checked again"),
    QUIET("not to be checked");

    private final String label;

    Tone(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
