package dev.stet.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import jakarta.enterprise.inject.spi.CDI;

import dev.stet.citation.Basis;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.Stance;
import dev.stet.shared.Clock;
import dev.stet.shared.Digest;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;

/** The sources of a newsroom with what is kept of them. */
public record Library(Desktop desktop) {

    /** Cites a new source for these words of the article, and gives its number. */
    public long cite(String words, String excerpt) {
        long source = of(SourceDesk.class)
                .add(SourceFacts.named("The draft", null), desktop.reviewer(), now())
                .id();
        CitationFacts facts = new CitationFacts(
                excerpt, Locator.none(), Stance.SUPPORTS, Directness.PRIMARY, Basis.DOCUMENT, null, null);
        of(CitationDesk.class).cite(desktop.article(), desktop.mark(words), source, facts, desktop.reviewer(), now());
        return source;
    }

    /** Keeps a text as a capture of a source, waits until it is read, and gives its SHA-256. */
    public String keep(long source, String text) {
        try (Spool bytes = Spool.of(out -> out.write(text.getBytes(StandardCharsets.UTF_8)))) {
            CaptureFacts facts = new CaptureFacts(CaptureMethod.PASTE, "text/plain", null, null);
            of(CaptureDesk.class).keep(source, bytes, facts, desktop.reviewer(), now());
        }
        Settled.readings(desktop.newsroom().ofDesk());
        return Digest.of(text).hex();
    }

    private static Instant now() {
        return of(Clock.class).now();
    }

    private static <T> T of(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
