package dev.stet.review;

import dev.stet.shared.Keyed;

/** How far the work on a statement has come. It moves by itself. */
public enum Stage implements Keyed {
    UNREVIEWED("unreviewed", "○", Tone.OPEN),
    IN_PROGRESS("in progress", "◔", Tone.OPEN),
    CHECKED("checked", "✓", Tone.OK),
    RE_CHECK("re-check", "↻", Tone.AGAIN);

    private final String label;
    private final String symbol;
    private final Tone tone;

    Stage(String label, String symbol, Tone tone) {
        this.label = label;
        this.symbol = symbol;
        this.tone = tone;
    }

    @Override
    public String label() {
        return label;
    }

    public String symbol() {
        return symbol;
    }

    public Tone tone() {
        return tone;
    }
}
