package dev.stet.web.captures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.stet.citation.TestedQuotation;
import dev.stet.people.Desk;
import dev.stet.shared.Digest;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureMark;
import dev.stet.source.capture.CaptureText;
import dev.stet.source.reading.Landmark;
import dev.stet.text.CodePoints;
import dev.stet.text.weave.Overlay;
import dev.stet.text.weave.Weaving;
import dev.stet.web.ui.Pages;

/**
 * A capture and a stretch of its text, with the passages that are cited from it.
 *
 * @param capture the newest with these bytes
 * @param takings it and those before it that brought the same bytes, of this source or another; at most so many
 * @param text null where none was taken
 * @param lines in the order of the text
 */
public record CapturePage(
        Capture capture, List<Capture> takings, CaptureText text, List<Line> lines, int cited, Pages pages) {

    /** A page that never changes may be taken each day. */
    private static final int TAKINGS = 50;

    /** So many code points are shown at a time: what a browser sets without a pause. */
    private static final int AT_A_TIME = 60_000;

    /**
     * One line of the text.
     *
     * @param start in code points of the capture's text
     * @param landmark what begins here, or null
     */
    public record Line(int start, Landmark landmark, List<Ink> inks) {}

    /** @param page from 1; 0 asks for the one that has the code point {@code at} in it */
    static CapturePage of(Desk desk, Digest digest, int page, int at) {
        List<Capture> takings = Capture.takings(desk, digest, TAKINGS);
        Capture capture = takings.stream().findFirst().orElseGet(() -> Capture.of(desk, digest));
        Optional<CaptureText> taken = CaptureText.of(capture);
        if (taken.isEmpty()) {
            return new CapturePage(capture, takings, null, List.of(), 0, Pages.of(1, 0, 1, ""));
        }
        CaptureText text = taken.get();
        int asked = page == 0 ? at / AT_A_TIME + 1 : page;
        Pages pages = Pages.of(
                asked, text.length(), AT_A_TIME, "/captures/" + capture.digest().hex());
        List<TestedQuotation> found = TestedQuotation.foundIn(capture);
        TextSpan window =
                new TextSpan((pages.current() - 1) * AT_A_TIME, Math.min(text.length(), pages.current() * AT_A_TIME));
        return new CapturePage(capture, takings, text, lines(capture, text.text(), window, found), found.size(), pages);
    }

    private static List<Line> lines(Capture capture, String text, TextSpan window, List<TestedQuotation> found) {
        List<TextSpan> spans = spans(text, window);
        List<Overlay<TestedQuotation>> overlays = new ArrayList<>();
        found.forEach(test -> test.spans().forEach(span -> overlays.add(new Overlay<>(span, test, true))));
        List<Landmark> landmarks = CaptureMark.of(capture).stream()
                .filter(landmark -> window.start() <= landmark.start() && landmark.start() < window.end())
                .sorted(Comparator.comparingInt(Landmark::start))
                .toList();
        List<Line> lines = new ArrayList<>();
        Set<TestedQuotation> seen = new HashSet<>();
        int next = 0;
        for (var pieces : Weaving.weave(text, spans, overlays)) {
            TextSpan span = spans.get(lines.size());
            Landmark here = null;
            while (next < landmarks.size() && landmarks.get(next).start() <= span.start()) {
                here = landmarks.get(next++);
            }
            lines.add(new Line(
                    span.start(),
                    here,
                    pieces.stream().map(piece -> Ink.of(piece, seen)).toList()));
        }
        return lines;
    }

    /** The lines within a window that are not blank. */
    private static List<TextSpan> spans(String text, TextSpan window) {
        CodePoints points = CodePoints.of(text);
        List<TextSpan> spans = new ArrayList<>();
        int end = points.index(window.end());
        for (int at = points.index(window.start()); at < end; ) {
            int lineEnd = text.indexOf('\n', at);
            int to = lineEnd < 0 ? end : Math.min(lineEnd, end);
            if (!text.substring(at, to).isBlank()) {
                spans.add(points.span(at, to));
            }
            at = to + 1;
        }
        return spans;
    }

    /** Where words of it are picked to be cited. */
    public String citation() {
        return href() + "/citation";
    }

    public boolean isTakenAgain() {
        return takings.size() > 1;
    }

    /** What was asked and answered at one of the takings, as a file. */
    public String warc(Capture taking) {
        return href() + "/warc?source=" + taking.source().id() + "&number=" + taking.number();
    }

    public String href() {
        return "/captures/" + capture.digest().hex();
    }
}
