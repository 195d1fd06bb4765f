package dev.stet.web.captures;

import java.util.List;

import jakarta.ws.rs.QueryParam;

import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.Passage;

/**
 * Which words of a capture are meant: the ends of a selection, or words typed. Ends that mean nothing there pick nothing.
 *
 * @param start in code points of the capture's text
 * @param q words of a statement that is looked for
 */
public record PassageForm(
        @QueryParam("start") String start,
        @QueryParam("end") String end,
        @QueryParam("exact") String exact,
        @QueryParam("q") String q) {

    private static final int LONGEST = 20_000;
    private static final int SOUGHT = 200;

    /**
     * Each place that may be meant.
     *
     * @throws Refused where words are typed that cannot be cited from there
     */
    List<Passage> in(Capture capture) {
        if (exact != null) {
            return typed(capture);
        }
        try {
            TextSpan span = new TextSpan(Integer.parseInt(start), Integer.parseInt(end));
            return Passage.of(capture, span).stream().toList();
        } catch (IllegalArgumentException notASpan) {
            return List.of();
        }
    }

    private List<Passage> typed(Capture capture) {
        if (exact.isBlank()) {
            throw wrong("Type or paste words of the capture.");
        }
        if (exact.length() > LONGEST) {
            throw wrong("These are %,d characters; at most %,d are cited.".formatted(exact.length(), LONGEST));
        }
        List<Passage> places = places(capture);
        if (places.isEmpty()) {
            throw wrong("These words do not stand in the capture like this. Copy them from it.");
        }
        return places;
    }

    private List<Passage> places(Capture capture) {
        try {
            return Passage.of(capture, exact);
        } catch (Refused unprintable) {
            throw wrong(unprintable.getMessage());
        }
    }

    private static Refused wrong(String message) {
        return new Refused("exact", message);
    }

    String sought() {
        return q == null || q.length() <= SOUGHT ? q : q.substring(0, SOUGHT);
    }
}
