package dev.stet.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.jpa.HibernateHints;

import io.quarkus.runtime.annotations.RegisterForReflection;

import dev.stet.article.Article;
import dev.stet.citation.TestedQuotation;
import dev.stet.report.model.QuotationFact;
import dev.stet.report.model.QuotationFact.Piece;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.CaptureText;
import dev.stet.text.CodePoints;

/**
 * Cuts cited passages, with what stands around them, out of the texts of captures. One query, and one text in memory at a
 * time; all passages together have a bound, so that a report fits into memory however much is cited.
 */
final class Passages {
    private static final String LEFT_OUT = "[…]";

    /** Texts in which the newest test of a citation found something. */
    private static final String TEXTS = "select t.capture.id, t.text from CaptureText t where t.capture.id in"
            + " (select q.capture.id from TestedQuotation q where q.citation.statement.article = ?1"
            + " and q.start is not null and not exists (select 1 from TestedQuotation n"
            + " where n.citation = q.citation and n.capture.number > q.capture.number)) order by t.capture.id";

    private final Map<Long, List<Piece>> cut = new HashMap<>();
    private int room = QuotationFact.ALL_CONTEXT;

    /** The text of a capture. */
    @RegisterForReflection
    record Text(Long capture, String text) {}

    /** @param newest the test of each citation in the newest capture */
    Passages(Article article, Collection<TestedQuotation> newest) {
        Map<Long, List<TestedQuotation>> byCapture = newest.stream()
                .filter(test -> test.span() != null)
                .sorted(Comparator.comparing(TestedQuotation::id))
                .collect(Collectors.groupingBy(test -> test.capture().id()));
        try (Stream<Text> texts = CaptureText.<CaptureText>find(TEXTS, article)
                .withHint(HibernateHints.HINT_FETCH_SIZE, 1)
                .project(Text.class)
                .stream()) {
            texts.forEach(text -> cut(text, byCapture.getOrDefault(text.capture(), List.of())));
        }
    }

    /** Empty where nothing was found, or there was no room left. */
    List<Piece> of(TestedQuotation test) {
        return cut.getOrDefault(test.id(), List.of());
    }

    private void cut(Text text, List<TestedQuotation> tests) {
        Cutter cutter = new Cutter(text.text(), CodePoints.of(text.text()));
        for (TestedQuotation test : tests) {
            List<Piece> pieces = cutter.pieces(test.spans());
            room -= pieces.stream().mapToInt(piece -> piece.text().length()).sum();
            if (room < 0) {
                return;
            }
            cut.put(test.id(), pieces);
        }
    }

    private record Cutter(String text, CodePoints points) {

        /** @param spans in order, at least one */
        List<Piece> pieces(List<TextSpan> spans) {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new Piece(before(spans.get(0).start()), false));
            for (int i = 0; i < spans.size(); i++) {
                TextSpan span = spans.get(i);
                if (i > 0) {
                    pieces.add(new Piece(between(spans.get(i - 1).end(), span.start()), false));
                }
                pieces.add(new Piece(words(span.start(), span.end()), true));
            }
            pieces.add(new Piece(after(spans.get(spans.size() - 1).end()), false));
            return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
        }

        private String before(int end) {
            int start = Math.max(0, end - QuotationFact.CONTEXT);
            return start == 0 ? words(0, end) : "…" + fromWord(words(start, end));
        }

        private String after(int start) {
            int end = Math.min(points.length(), start + QuotationFact.CONTEXT);
            return end == points.length() ? words(start, end) : toWord(words(start, end)) + "…";
        }

        private String between(int start, int end) {
            return end - start <= 2 * QuotationFact.CONTEXT
                    ? words(start, Math.max(start, end))
                    : toWord(words(start, start + QuotationFact.CONTEXT))
                            + LEFT_OUT
                            + fromWord(words(end - QuotationFact.CONTEXT, end));
        }

        private static String fromWord(String cut) {
            return cut.substring(Math.max(0, cut.indexOf(' ')));
        }

        private static String toWord(String cut) {
            int blank = cut.lastIndexOf(' ');
            return blank < 0 ? cut : cut.substring(0, blank + 1);
        }

        private String words(int start, int end) {
            return text.substring(points.index(start), points.index(end));
        }
    }
}
