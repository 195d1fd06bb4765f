package dev.stet.text.quoted;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import dev.stet.shared.TextSpan;
import dev.stet.text.CodePoints;

/**
 * Finds what a text puts between quotation marks: outer quotations and those within them. A mark that is never closed
 * before the next empty line opens nothing, and an apostrophe is no mark. Time grows with the text.
 */
public final class QuotedStretches {

    /** So many are found in one text; what is quoted after them is not. */
    public static final int MOST = 100;

    private static final int DEEPEST = 12;

    private final String text;
    private final Surroundings around;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<int[]> found = new ArrayList<>();

    private record Open(Pair pair, int index) {}

    private QuotedStretches(String text) {
        this.text = text;
        around = new Surroundings(text);
    }

    /**
     * The stretches between marks, without the marks and without blanks, commas and full stops at their edges: these
     * belong to the sentence around as often as to what is quoted. Stretches without a letter or figure are left out.
     *
     * @return in code points, by where they begin; of two that begin together the longer one first
     */
    public static List<TextSpan> in(String text) {
        QuotedStretches reading = new QuotedStretches(text);
        reading.read();
        CodePoints points = CodePoints.of(text);
        return reading.found.stream()
                .map(place -> points.span(place[0], place[1]))
                .distinct()
                .sorted(QuotedStretches::inOrder)
                .limit(MOST)
                .toList();
    }

    /**
     * The same in the words of a span, where marks that stand right outside of it count: a statement may be marked as
     * what stands between them.
     *
     * @param before what stands before the words, or the empty string
     * @param after what stands behind them, or the empty string
     * @return in code points of {@code words}
     */
    public static List<TextSpan> in(String before, String words, String after) {
        String opening = before.isEmpty() ? "" : before.substring(before.length() - 1);
        String closing = after.isEmpty() ? "" : after.substring(0, 1);
        boolean framed = !opening.isEmpty()
                && !closing.isEmpty()
                && Pair.openedBy(opening.charAt(0)) != null
                && Pair.openedBy(opening.charAt(0)).isClosedBy(closing.charAt(0));
        if (!framed) {
            return in(words);
        }
        return in(opening + words + closing).stream()
                .map(span -> span.shift(-1))
                .toList();
    }

    private void read() {
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            if (mark == '\n' && around.isEmptyLine(at)) {
                open.clear();
            } else if (!(Pair.closes(mark) && close(at)) && around.mayOpen(at)) {
                open.push(new Open(Pair.openedBy(mark), at));
                if (open.size() > DEEPEST) {
                    open.removeLast();
                }
            }
        }
    }

    /** Whether the mark ended something; what was opened within it and never closed is forgotten. */
    private boolean close(int at) {
        int deeper = 0;
        for (Iterator<Open> each = open.iterator(); each.hasNext(); deeper++) {
            Open one = each.next();
            if (one.pair().isClosedBy(text.charAt(at))) {
                boolean closes = around.mayClose(one.pair(), at) && !(deeper > 0 && Pair.isApostrophe(text.charAt(at)));
                if (closes) {
                    Collections.nCopies(deeper + 1, 0).forEach(ignored -> open.pop());
                    add(one.index() + 1, at);
                }
                return closes;
            }
        }
        return false;
    }

    private void add(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Surroundings.isBlank(text.charAt(first))) {
            first++;
        }
        while (first < last && isLoose(first, last)) {
            last--;
        }
        if (text.substring(first, last).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new int[] {first, last});
        }
    }

    /** Dots that say that words are left out stay. */
    private boolean isLoose(int first, int last) {
        char c = text.charAt(last - 1);
        boolean dots = c == '.' && last - 2 >= first && text.charAt(last - 2) == '.';
        return Surroundings.isBlank(c) || (".,、。，．".indexOf(c) >= 0 && !dots);
    }

    private static int inOrder(TextSpan one, TextSpan other) {
        int by = Integer.compare(one.start(), other.start());
        return by != 0 ? by : Integer.compare(other.end(), one.end());
    }
}
