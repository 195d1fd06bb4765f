package dev.stet.article;

import dev.stet.shared.Keyed;

/** Why a passage is not checkable. */
public enum AsideKind implements Keyed {
    OPINION("opinion"),
    TRANSITION("transition"),
    PREDICTION("prediction"),
    BOILERPLATE("boilerplate"),
    SOURCE_LIST("source list"),
    OTHER("other");

    private final String label;

    AsideKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
