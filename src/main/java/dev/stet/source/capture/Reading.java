package dev.stet.source.capture;

import dev.stet.shared.Keyed;

/** How far the taking of the text from a capture has come. */
public enum Reading implements Keyed {
    WAITING("text is being taken"),
    READ("text taken"),
    NO_TEXT("no text"),
    FAILED("could not be read");

    private final String label;

    Reading(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
