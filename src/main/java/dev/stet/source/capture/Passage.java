package dev.stet.source.capture;

import java.util.List;
import java.util.Optional;

import dev.stet.shared.TextSpan;
import dev.stet.source.reading.Landmark;
import dev.stet.text.Occurrences;
import dev.stet.text.Quote;

/**
 * Words of a capture, and where they stand in it.
 *
 * @param span in code points of the capture's text
 * @param landmarks of the capture, in the order of its text
 */
public record Passage(Capture capture, TextSpan span, Quote quote, List<Landmark> landmarks) {

    /** What stands there; empty where the capture has no text, or its text is shorter or nothing but blanks there. */
    public static Optional<Passage> of(Capture capture, TextSpan span) {
        return CaptureText.of(capture)
                .filter(text -> !span.isEmpty() && span.end() <= text.length())
                .map(text -> new Passage(capture, span, Quote.of(text.text(), span), CaptureMark.of(capture)))
                .filter(passage -> !passage.quote().exact().isBlank());
    }

    /** Each place of a capture where these words stand, whatever their typography, in the order of its text. */
    public static List<Passage> of(Capture capture, String words) {
        List<Landmark> landmarks = CaptureMark.of(capture);
        return CaptureText.of(capture).stream()
                .flatMap(text -> Occurrences.of(text.text(), words).stream()
                        .map(span -> new Passage(capture, span, Quote.of(text.text(), span), landmarks)))
                .toList();
    }

    /** The page on which it begins, or null where none is known. */
    public String page() {
        return label(Landmark.Kind.PAGE);
    }

    /** The time at which it begins, or null where none is known. */
    public String timestamp() {
        return label(Landmark.Kind.TIME);
    }

    private String label(Landmark.Kind kind) {
        return landmarks.stream()
                .filter(landmark -> landmark.kind() == kind && landmark.start() <= span.start())
                .reduce((earlier, later) -> later)
                .map(Landmark::label)
                .orElse(null);
    }
}
