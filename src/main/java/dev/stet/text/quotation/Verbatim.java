package dev.stet.text.quotation;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;

/** Finds words that stand in a text as they are, or but for typography, and cut no word in two. */
final class Verbatim {

    /** So many places are looked at; what stands more often proves nothing by its place. */
    private static final int MOST = 10_000;

    private Verbatim() {}

    /** The place nearest to a {@code char} index, or null. */
    static TextSpan exact(CapturedText in, String words, int near) {
        String text = in.text();
        Scan scan = new Scan(words);
        int best = -1;
        int tried = 0;
        for (int at = scan.next(text, 0); at >= 0 && tried < MOST; at = scan.next(text, at + 1)) {
            tried++;
            boolean whole = Edges.areWhole(text, at, at + words.length());
            if (whole && (best < 0 || Math.abs(at - near) < Math.abs(best - near))) {
                best = at;
            }
            if (best >= 0 && at >= near) {
                break;
            }
        }
        return best < 0 ? null : in.span(best, best + words.length());
    }

    /** The same but for typography. */
    static TextSpan normalised(CapturedText in, String words, int near) {
        TextSpan best = null;
        int distance = Integer.MAX_VALUE;
        for (int[] place : places(in, words)) {
            if (Math.abs(place[0] - near) < distance) {
                distance = Math.abs(place[0] - near);
                best = in.span(place[0], place[1]);
            }
        }
        return best;
    }

    /** All places but for typography, from left to right: {@code char} indexes from and to. */
    static List<int[]> places(CapturedText in, String words) {
        List<int[]> places = new ArrayList<>();
        Plain excerpt = Plain.of(words);
        Plain plain = in.plain();
        String sought = excerpt.text();
        if (sought.isEmpty()) {
            return places;
        }
        Scan scan = new Scan(sought);
        int tried = 0;
        for (int at = scan.next(plain.text(), 0); at >= 0 && tried < MOST; at = scan.next(plain.text(), at + 1)) {
            tried++;
            if (plain.agrees(excerpt, at)) {
                int from = plain.startOf(at);
                int to = plain.endOf(in.text(), at + sought.length());
                from = excerpt.dashes().has(0) ? dashesBefore(in.text(), from) : from;
                to = excerpt.dashes().has(sought.length()) ? dashesAfter(in.text(), to) : to;
                if (Edges.areWhole(in.text(), from, to)) {
                    places.add(new int[] {from, to});
                }
            }
        }
        return places;
    }

    private static int dashesBefore(String text, int from) {
        int first = from;
        for (int at = from; at > 0 && isDashOrBlank(text.charAt(at - 1)); at--) {
            first = Glyph.isDash(text.charAt(at - 1)) ? at - 1 : first;
        }
        return first;
    }

    private static int dashesAfter(String text, int to) {
        int last = to;
        for (int at = to; at < text.length() && isDashOrBlank(text.charAt(at)); at++) {
            last = Glyph.isDash(text.charAt(at)) ? at + 1 : last;
        }
        return last;
    }

    private static boolean isDashOrBlank(char c) {
        return Glyph.isDash(c) || Glyph.isBlank(c) || Glyph.isUnseen(c);
    }
}
