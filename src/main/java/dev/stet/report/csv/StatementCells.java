package dev.stet.report.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.stet.report.model.StatementFact;
import dev.stet.report.model.StatementFact.VerdictFact;

/** The columns from {@code statement} to {@code quoted_words}. */
final class StatementCells {
    private StatementCells() {}

    static List<Object> of(StatementFact statement) {
        VerdictFact verdict = statement.verdict();
        boolean none = verdict == null;
        return Arrays.asList(
                statement.number(),
                statement.wording(),
                statement.start(),
                statement.end(),
                statement.category(),
                statement.speaker(),
                statement.hangsOn() == 0 ? null : statement.hangsOn(),
                statement.isRetracted() ? statement.retraction().reason() : null,
                statement.stage().label(),
                statement.recheckReason(),
                none ? null : verdict.label(),
                none ? null : statement.isRated() ? "yes" : "no",
                none ? null : verdict.rationale(),
                none ? null : verdict.given().by(),
                none ? null : verdict.given().at(),
                none ? null : verdict.wording(),
                none ? null : verdict.scale(),
                statement.searches().size(),
                quoted(statement));
    }

    private static String quoted(StatementFact statement) {
        return statement.quoted().isEmpty()
                ? null
                : statement.quoted().stream()
                        .map(own -> "“" + own.words() + "”: " + own.best().outcome() + " ("
                                + own.best().source() + ", capture "
                                + own.best().capture() + ", found " + own.best().times() + ")")
                        .collect(Collectors.joining("; "));
    }
}
