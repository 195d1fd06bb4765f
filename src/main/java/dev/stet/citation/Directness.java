package dev.stet.citation;

import dev.stet.shared.Keyed;

/** How near the source is to the thing itself: in this use, not as such. */
public enum Directness implements Keyed {
    PRIMARY("primary"),
    SECONDARY("secondary"),
    TERTIARY("tertiary");

    private final String label;

    Directness(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
