package dev.stet.web.sources;

import java.util.List;
import java.util.Map;

import dev.stet.source.Source;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureText;

/**
 * The captures of a source, and in short what each has changed.
 *
 * @param kept the newest first
 * @param texts of those that have one, by the capture
 */
public record CaptureList(List<Capture> kept, Map<Long, CaptureText.Brief> texts) {

    static CaptureList of(Source source) {
        return new CaptureList(Capture.of(source), CaptureText.inBrief(source));
    }

    /** What is different from the capture before it, in words; null for the first. */
    public String change(Capture capture) {
        return kept.stream()
                .filter(each -> each.number() == capture.number() - 1)
                .findFirst()
                .map(before -> change(before, capture))
                .orElse(null);
    }

    private String change(Capture before, Capture capture) {
        if (before.digest().equals(capture.digest())) {
            return "the same bytes as before";
        }
        CaptureText.Brief old = texts.get(before.id());
        CaptureText.Brief now = texts.get(capture.id());
        if (old == null || now == null) {
            return "other bytes; there are not two texts to compare";
        }
        if (old.digest().equals(now.digest())) {
            return "other bytes, the same text";
        }
        int more = now.length() - old.length();
        if (more == 0) {
            return "another text, as long as before";
        }
        return "another text, %,d characters %s".formatted(Math.abs(more), more > 0 ? "longer" : "shorter");
    }
}
