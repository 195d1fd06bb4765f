package dev.stet.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.stet.shared.TextSpan;

/**
 * Cuts a text where marks begin and end, so that nesting and crossing marks can be drawn one after another. Time grows with
 * the text and with how many marks lie over each other, not with the number of pairs.
 */
public final class Segments {
    private static final Comparator<Mark> WIDEST =
            Comparator.comparing((Mark mark) -> -mark.span().length()).thenComparing(Mark::number);

    /** A statement's span; in code points of the whole text. */
    public record Mark(int number, TextSpan span) {}

    private final String text;
    private final int[] utf16;
    private final List<Mark> marks;
    private final List<TextSpan> asides;
    private final Set<Integer> unequal = new HashSet<>();

    /**
     * @param marks in the order of {@link TextSpan#compareTo}
     * @param asides in the same order
     */
    public Segments(String text, List<Mark> marks, List<TextSpan> asides) {
        this.text = text;
        this.marks = List.copyOf(marks);
        this.asides = List.copyOf(asides);
        utf16 = offsets(text);
        findUnequal();
    }

    /** The words of a stretch. */
    public String words(TextSpan span) {
        return text.substring(utf16[span.start()], utf16[span.end()]);
    }

    /** A stretch, cut. */
    public List<Segment> in(TextSpan stretch) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(stretch)).toList();
        List<TextSpan> quiet =
                asides.stream().filter(aside -> aside.overlaps(stretch)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
        here.forEach(mark -> cut(cuts, mark.span(), stretch));
        quiet.forEach(aside -> cut(cuts, aside, stretch));
        List<Segment> segments = new ArrayList<>();
        int from = stretch.start();
        for (int to : cuts.tailSet(from, false)) {
            segments.add(segment(new TextSpan(from, to), here, quiet));
            from = to;
        }
        return segments;
    }

    private Segment segment(TextSpan span, List<Mark> here, List<TextSpan> quiet) {
        List<Mark> over = here.stream()
                .filter(mark -> mark.span().contains(span))
                .sorted(WIDEST)
                .toList();
        List<Integer> opens = over.stream()
                .filter(mark -> mark.span().start() == span.start() && unequal.contains(mark.number()))
                .map(Mark::number)
                .toList();
        List<Integer> closes = over.stream()
                .filter(mark -> mark.span().end() == span.end())
                .sorted(Comparator.comparing((Mark mark) -> mark.span().length())
                        .thenComparing(Mark::number))
                .map(Mark::number)
                .toList();
        boolean aside = over.isEmpty() && quiet.stream().anyMatch(one -> one.contains(span));
        return new Segment(
                span.start(), words(span), over.stream().map(Mark::number).toList(), opens, closes, aside);
    }

    private static void cut(TreeSet<Integer> cuts, TextSpan span, TextSpan within) {
        cuts.add(Math.max(span.start(), within.start()));
        cuts.add(Math.min(span.end(), within.end()));
    }

    /** A sweep in the order of the text: a mark is compared only with those still open where it begins. */
    private void findUnequal() {
        List<Mark> open = new ArrayList<>();
        for (Mark mark : marks) {
            open.removeIf(earlier -> earlier.span().end() <= mark.span().start());
            for (Mark earlier : open) {
                if (!earlier.span().equals(mark.span())) {
                    unequal.add(mark.number());
                    unequal.add(earlier.number());
                }
            }
            open.add(mark);
        }
    }

    /** Where each code point begins in UTF-16 units, and the end. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return offsets;
    }
}
