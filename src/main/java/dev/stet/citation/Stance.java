package dev.stet.citation;

import dev.stet.shared.Keyed;

/** How a source bears on a statement, in a person's judgement. */
public enum Stance implements Keyed {
    SUPPORTS("supports", "✓"),
    SUPPORTS_IN_PART("supports in part", "◐"),
    CONTRADICTS("contradicts", "✗"),
    CONTEXT("context", "·"),
    MENTIONS("mentions", "·");

    private final String label;
    private final String symbol;

    Stance(String label, String symbol) {
        this.label = label;
        this.symbol = symbol;
    }

    @Override
    public String label() {
        return label;
    }

    public String symbol() {
        return symbol;
    }

    public boolean isSupport() {
        return this == SUPPORTS || this == SUPPORTS_IN_PART;
    }

    public boolean isContrary() {
        return this == CONTRADICTS;
    }
}
