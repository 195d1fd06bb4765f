package dev.stet.citation;

import dev.stet.shared.Keyed;

/** On what footing the source speaks. */
public enum Basis implements Keyed {
    DOCUMENT("document"),
    ON_RECORD("on record"),
    ON_BACKGROUND("on background"),
    ANONYMOUS("anonymous"),
    OWN_OBSERVATION("own observation");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
