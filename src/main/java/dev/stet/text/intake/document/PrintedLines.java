package dev.stet.text.intake.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.stet.text.document.PrintedPage;

/**
 * The lines of printed pages, and which of them are printed above or below each page: those that come again on most pages,
 * numbers aside, and numbers that stand alone there.
 */
final class PrintedLines {

    /** So many lines at either end of a page may be printed on each. */
    private static final int AT_AN_END = 2;

    private static final double MOSTLY = 0.5;
    private static final Pattern NUMBER =
            Pattern.compile("(?i)[\\p{Pd}|\\[( ]*(?:(?:page|seite|p\\.|s\\.) ?)?(?:\\d{1,4}|[ivxlc]{1,7})"
                    + "(?: ?(?:/|of|von|de) ?\\d{1,4})?[\\p{Pd}|\\]) ]*");

    private final List<List<String>> pages = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    PrintedLines(List<PrintedPage> printed) {
        for (PrintedPage page : printed) {
            List<String> lines = page.text().lines().map(String::strip).toList();
            pages.add(lines);
            Set<String> ends = new HashSet<>();
            edges(lines).forEach(at -> ends.add(pattern(lines.get(at))));
            ends.forEach(end -> counts.merge(end, 1, Integer::sum));
        }
    }

    List<List<String>> pages() {
        return pages;
    }

    /** The places of a page's lines that are furniture. */
    Set<Integer> furniture(int page) {
        List<String> lines = pages.get(page);
        Set<Integer> furniture = new HashSet<>();
        for (int at : edges(lines)) {
            boolean again = pages.size() > 1 && counts.get(pattern(lines.get(at))) > Math.max(1, MOSTLY * pages.size());
            if (again || NUMBER.matcher(lines.get(at)).matches()) {
                furniture.add(at);
            }
        }
        return furniture;
    }

    /** The places of the first and last lines with anything on them; none where all of a page would be at its ends. */
    private static Set<Integer> edges(List<String> lines) {
        List<Integer> filled = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                filled.add(at);
            }
        }
        int each = Math.min(AT_AN_END, filled.size() / 2);
        Set<Integer> edges = new HashSet<>(filled.subList(0, each));
        edges.addAll(filled.subList(filled.size() - each, filled.size()));
        return edges;
    }

    private static String pattern(String line) {
        return line.replaceAll("\\d+", "0");
    }
}
