package dev.stet.api;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.people.Retraction;

/** That something was taken back. */
@Schema(name = "Retraction", description = "That something was taken back, by whom, when and why.")
public record RetractionView(String reason, Who by, Instant at) {

    /** Null where it stands. */
    public static RetractionView of(Retraction retraction) {
        return retraction == null
                ? null
                : new RetractionView(retraction.reason(), Who.of(retraction.by()), retraction.at());
    }
}
