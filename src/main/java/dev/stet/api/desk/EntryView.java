package dev.stet.api.desk;

import java.time.Instant;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.ledger.Actor;
import dev.stet.ledger.Entry;
import dev.stet.ledger.Subject;

/** An entry of the ledger. */
@Schema(name = "Entry", description = "Who did what to what; people and things as they were called then.")
public record EntryView(
        @Schema(description = "Its place in the desk's ledger, from 0.")
        long position,

        Instant at,
        By by,

        @Schema(description = "The stable key, as “verdict-given”.")
        String action,

        @Schema(description = "The same in words.") String words,
        About about,
        @Schema(description = "What else there is to say.") Map<String, String> facts,

        @Schema(description = "The leaf hash; 64 hexadecimal digits.")
        String leaf) {

    /** Who did it. */
    @Schema(name = "Actor")
    public record By(
            @Schema(description = "Null where the application itself acted.")
            Long id,

            String name,
            String role) {
        static By of(Actor actor) {
            return new By(actor.personId(), actor.name(), actor.role());
        }
    }

    /** What it was done to. */
    @Schema(name = "Subject")
    public record About(
            String kind,
            String id,
            String label,

            @Schema(description = "The id of the article it belongs to, or null.")
            Long article) {
        static About of(Subject subject) {
            return new About(subject.kind(), subject.id(), subject.label(), subject.articleId());
        }
    }

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.position(),
                entry.at(),
                By.of(entry.actor()),
                entry.action().key(),
                entry.action().words(),
                About.of(entry.subject()),
                entry.facts(),
                entry.leaf().hex());
    }
}
