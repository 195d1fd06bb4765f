package dev.stet.report.model;

import java.util.List;

import dev.stet.report.model.StatementFact.RetractionFact;
import dev.stet.report.model.StatementFact.Stamp;

/**
 * How much of the text somebody has looked at, in code points without white space.
 *
 * @param percent the share looked at, rounded down
 * @param gaps what nobody has looked at, in the order of the text
 * @param setAside what was declared not checkable, in the order of the text, with what was taken back
 */
public record CoverageFact(
        int percent, int statements, int asides, int unreviewed, List<Stretch> gaps, List<SetAside> setAside) {
    public CoverageFact {
        gaps = List.copyOf(gaps);
        setAside = List.copyOf(setAside);
    }

    public int total() {
        return statements + asides + unreviewed;
    }

    /** A stretch of the text, in code points. */
    public record Stretch(int start, int end, String text) {}

    /** {@code note} and {@code retraction} may be null. */
    public record SetAside(Stretch stretch, String kind, String note, Stamp set, RetractionFact retraction) {}
}
