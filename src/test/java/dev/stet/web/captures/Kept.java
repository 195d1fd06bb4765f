package dev.stet.web.captures;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.Person;
import dev.stet.shared.Clock;
import dev.stet.source.Source;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;
import dev.stet.world.Desktop;
import dev.stet.world.Settled;

/** The source that is cited on a desktop, and texts that are kept of it. */
final class Kept {

    private final Desktop desktop;

    Kept(Desktop desktop) {
        this.desktop = desktop;
    }

    /** The address of the source. */
    String source() {
        return "/sources/" + theSource().id();
    }

    /** Keeps a text as a capture of it, waits until it is read, and gives its address. */
    String text(String text) {
        Person by = desktop.reviewer();
        CaptureFacts facts = new CaptureFacts(CaptureMethod.PASTE, "text/plain", null, null);
        try (Spool bytes = Spool.of(out -> out.write(text.getBytes(StandardCharsets.UTF_8)))) {
            long source = theSource().id();
            CDI.current()
                    .select(CaptureDesk.class)
                    .get()
                    .keep(
                            source,
                            bytes,
                            facts,
                            by,
                            CDI.current().select(Clock.class).get().now());
            Settled.readings(desktop.newsroom().ofDesk());
            return "/captures/" + bytes.digest().hex();
        }
    }

    private Source theSource() {
        List<Source> all = QuarkusTransaction.requiringNew()
                .call(() -> Source.list("desk", desktop.newsroom().ofDesk()));
        return all.get(0);
    }
}
