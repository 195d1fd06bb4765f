package dev.stet.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.stet.people.Person;
import dev.stet.source.Source;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;

/** Keeps what the sources of the demo world looked like. */
@ApplicationScoped
class DemoCaptures {

    @Inject
    CaptureDesk captures;

    void keep(Script.Kept kept, DemoArticles.Cast cast, Instant at) {
        Source source = cast.sources().get(kept.source());
        Person by = cast.person(kept.by());
        byte[] text = DemoWorld.text("captures/" + kept.file()).getBytes(StandardCharsets.UTF_8);
        CaptureFacts facts = new CaptureFacts(CaptureMethod.PASTE, "text/plain", null, kept.note());
        try (Spool bytes = Spool.of(out -> out.write(text))) {
            captures.keep(source.id(), bytes, facts, by, at);
        }
    }
}
