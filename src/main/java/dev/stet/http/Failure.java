package dev.stet.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.stet.http.outage.Outage;
import dev.stet.shared.Forbidden;
import dev.stet.shared.Missing;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.Refused.Problem;
import dev.stet.shared.TooMany;

/**
 * A request that is answered with no.
 *
 * @param status the HTTP status
 * @param title what it is, in a few words
 * @param message what happened and what to do, in full sentences for people
 * @param problems what is wrong with which field; often none
 * @param headers that belong to the answer, as {@code Retry-After}
 * @param cause what was thrown
 */
public record Failure(
        int status,
        String title,
        String message,
        List<Problem> problems,
        Map<String, String> headers,
        Throwable cause) {

    static Failure of(Refused refused) {
        return new Failure(422, "This cannot be saved", refused.getMessage(), refused.problems(), Map.of(), refused);
    }

    static Failure of(Missing missing) {
        return plain(404, "Not found", missing.getMessage(), missing);
    }

    static Failure of(Forbidden forbidden) {
        return plain(403, "Not allowed", forbidden.getMessage(), forbidden);
    }

    static Failure of(Outdated outdated) {
        return plain(409, "Somebody saved first", outdated.getMessage(), outdated);
    }

    static Failure of(SignInNeeded needed) {
        return plain(401, "Sign in", needed.getMessage(), needed);
    }

    static Failure of(TooMany tooMany) {
        Duration pause = tooMany.pause();
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return new Failure(
                429,
                "Too many tries",
                tooMany.getMessage(),
                List.of(),
                Map.of("Retry-After", Long.toString(seconds)),
                tooMany);
    }

    static Failure of(Outage outage, Throwable thrown) {
        Map<String, String> headers = Map.of("Retry-After", Integer.toString(outage.pause()));
        return new Failure(503, "Not possible at the moment", outage.message(), List.of(), headers, thrown);
    }

    static Failure plain(int status, String title, String message, Throwable cause) {
        return new Failure(status, title, message, List.of(), Map.of(), cause);
    }
}
