package dev.stet.web.citations;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import dev.stet.people.Desk;
import dev.stet.shared.Digest;
import dev.stet.shared.Missing;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.Passage;

/**
 * Words of a capture that are to be cited, as the address names them. What means nothing there names none.
 *
 * @param capture the digest of its bytes
 * @param start in code points of the capture's text
 */
public record PassageChoice(
        @QueryParam("capture") String capture,
        @QueryParam("start") String start,
        @QueryParam("end") String end) {

    private static final int PARTS = 3;

    /** From what a form carries along; see {@link #written}. */
    static PassageChoice read(String written) {
        String[] parts = written == null ? new String[0] : written.split("/", PARTS);
        return parts.length == PARTS
                ? new PassageChoice(parts[0], parts[1], parts[2])
                : new PassageChoice(null, null, null);
    }

    /** In one field, so that a form can carry it along. */
    static String written(Passage words) {
        TextSpan span = words.span();
        return words.capture().digest().hex() + "/" + span.start() + "/" + span.end();
    }

    Optional<Passage> of(Desk desk) {
        if (capture == null || !capture.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            TextSpan span = new TextSpan(Integer.parseInt(start), Integer.parseInt(end));
            return Passage.of(Capture.of(desk, new Digest(capture)), span);
        } catch (IllegalArgumentException | Missing nothingThere) {
            return Optional.empty();
        }
    }
}
