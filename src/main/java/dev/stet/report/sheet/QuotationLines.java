package dev.stet.report.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.model.CaptureFact;
import dev.stet.report.model.CitationFact;
import dev.stet.report.model.QuotationFact;
import dev.stet.report.model.QuotationFact.Difference;
import dev.stet.report.model.QuotationFact.Earlier;
import dev.stet.report.sheet.Block.Fold;
import dev.stet.report.sheet.Run.Manner;

/** Whether quoted words stand in the copies that are kept of their source. */
public final class QuotationLines {
    /** Of a passage that nobody can look up here. */
    public static final String AS_TYPED = "as typed; no copy kept";

    private QuotationLines() {}

    static void add(List<List<Run>> lines, CitationFact citation) {
        if (citation.isAsTyped()) {
            lines.add(List.of(Run.strong("Quotation test: "), Run.of(AS_TYPED)));
        } else if (citation.quotation() != null) {
            add(lines, citation.quotation());
        }
    }

    private static void add(List<List<Run>> lines, QuotationFact quotation) {
        CaptureFact capture = quotation.capture();
        lines.add(List.of(
                Run.strong("Quotation test: "),
                Run.toned(quotation.outcome(), tone(quotation)),
                Run.of((quotation.outcome().equals("absent") ? " from " : " in ") + name(capture.number()) + " of "
                        + Words.time(capture.takenAt()) + ". " + quotation.sentence())));
        if (!quotation.changes().isEmpty()) {
            lines.add(changes(quotation.changes()));
        }
        lines.add(List.of(Run.quiet(circumstances(quotation))));
        if (!quotation.earlier().isEmpty()) {
            lines.add(List.of(Run.of(history(quotation))));
        }
    }

    /** Null where there is none. */
    static Fold passage(QuotationFact quotation) {
        if (quotation == null || quotation.passage().isEmpty()) {
            return null;
        }
        List<Run> runs = quotation.passage().stream()
                .map(piece -> piece.cited()
                        ? new Run(piece.text(), Manner.MARKED, tone(quotation), null)
                        : Run.of(piece.text()))
                .toList();
        return new Fold("The passage in " + name(quotation.capture().number()) + ", and what stands around it", runs);
    }

    private static String circumstances(QuotationFact quotation) {
        CaptureFact capture = quotation.capture();
        String digest = "SHA-256 of the capture " + capture.sha256();
        return quotation.testedAt() == null
                ? digest
                : digest + " · text taken by " + capture.reader() + " · list of normalisations, version "
                        + quotation.normalisation() + " · tested " + Words.time(quotation.testedAt());
    }

    static List<Run> changes(List<Difference> changes) {
        List<Run> runs = new ArrayList<>();
        for (Difference change : changes) {
            switch (change.kind()) {
                case "excerpt-only" -> bracket(runs, "only in the excerpt: ", change.words(), Manner.LEFT_OUT);
                case "text-only" -> bracket(runs, "in the capture: ", change.words(), Manner.PUT_IN);
                default -> runs.add(Run.of(change.words()));
            }
        }
        return runs;
    }

    private static void bracket(List<Run> runs, String where, String words, Manner manner) {
        runs.add(Run.quiet("[" + where));
        runs.add(new Run(words.strip(), manner, null, null));
        runs.add(Run.quiet("] "));
    }

    /** From the oldest capture to the one that counts, captures in a row that say the same taken together. */
    private static String history(QuotationFact quotation) {
        List<Earlier> all = new ArrayList<>(quotation.earlier());
        CaptureFact newest = quotation.capture();
        all.add(new Earlier(quotation.outcome(), newest.number(), newest.takenAt(), newest.sha256()));
        List<String> words = new ArrayList<>();
        for (int from = 0, to; from < all.size(); from = to) {
            to = from + 1;
            while (to < all.size() && all.get(to).outcome().equals(all.get(from).outcome())) {
                to++;
            }
            words.add(verb(all.get(from).outcome()) + place(all.get(from), all.get(to - 1)));
        }
        return Words.capital(String.join(", ", words)) + ".";
    }

    private static String verb(String outcome) {
        return switch (outcome) {
            case "absent" -> "absent from ";
            case "altered" -> "stood in other words in ";
            case "too short", "no text" -> "not to be told in ";
            default -> "stood in ";
        };
    }

    private static String place(Earlier first, Earlier last) {
        return first.equals(last) ? dated(first) : dated(first) + " up to " + dated(last);
    }

    private static String dated(Earlier one) {
        return name(one.capture()) + " of " + Words.time(one.takenAt());
    }

    private static String name(int capture) {
        return "capture " + capture;
    }

    private static String tone(QuotationFact quotation) {
        return quotation.present() ? "ok" : quotation.isMissed() ? "no" : "open";
    }
}
