package dev.stet.web.captures;

import java.util.List;

import jakarta.ws.rs.QueryParam;

import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.Passage;

/**
 * Which words of a capture are meant: the ends of a selection, or words typed. What means nothing there picks nothing.
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

    List<Passage> in(Capture capture) {
        if (isTyped()) {
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
        try {
            return exact.length() > LONGEST ? List.of() : Passage.of(capture, exact);
        } catch (Refused unprintable) {
            return List.of();
        }
    }

    public boolean isTyped() {
        return exact != null && !exact.isBlank();
    }

    String sought() {
        return q == null || q.length() <= SOUGHT ? q : q.substring(0, SOUGHT);
    }
}
