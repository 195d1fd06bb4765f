package dev.stet.report.csv;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import dev.stet.report.model.CitationFact;
import dev.stet.report.model.SourceFact;

/** The columns from {@code citation} on. */
final class CitationCells {
    private static final int COUNT = 18;

    private CitationCells() {}

    /** For a statement that nothing is cited for. */
    static List<Object> none() {
        return Collections.nCopies(COUNT, null);
    }

    static List<Object> of(CitationFact citation, SourceFact source) {
        return Arrays.asList(
                citation.number(),
                citation.source(),
                source.title(),
                source.publisher(),
                source.author(),
                source.publishedOn(),
                source.url(),
                source.kind(),
                citation.stance(),
                citation.directness(),
                citation.basis(),
                citation.excerpt(),
                citation.locator(),
                citation.accessedOn(),
                citation.note(),
                citation.cited().by(),
                citation.cited().at(),
                citation.retraction() == null ? null : citation.retraction().reason());
    }
}
