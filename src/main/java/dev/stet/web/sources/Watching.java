package dev.stet.web.sources;

import java.time.Instant;
import java.util.Optional;

import dev.stet.source.Source;
import dev.stet.source.watch.Look;
import dev.stet.source.watch.Rhythm;
import dev.stet.source.watch.Rounds;
import dev.stet.source.watch.Watch;

/**
 * Whether and when a source is looked at again, and what came of the last look.
 *
 * @param watch the one that holds, or null where none was ever set
 * @param last the newest look, or null
 * @param next when it is looked at, or null where it is not
 * @param running whether it is being looked at now
 */
public record Watching(Watch watch, Look last, Instant next, boolean running) {

    static Watching of(Source source, Optional<Rounds.Turn> turn) {
        return new Watching(
                Watch.of(source).orElse(null),
                Look.last(source).orElse(null),
                turn.map(Rounds.Turn::at).orElse(null),
                turn.filter(Rounds.Turn::running).isPresent());
    }

    public boolean isOn() {
        return watch != null && watch.rhythm() != Rhythm.NEVER;
    }

    /** How often, in words. */
    public String rhythm() {
        return (watch == null ? Rhythm.NEVER : watch.rhythm()).label();
    }
}
