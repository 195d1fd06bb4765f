package dev.stet.crash;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks whether all is there that was acknowledged to some writers, and whether the ledger is whole. */
final class Inspection {
    private static final Pattern ENTRIES = Pattern.compile("(\\d+) entries were read");

    private final Writers writers;
    private final int entriesBefore;
    private final Set<String> seen = new HashSet<>();

    private Inspection(Writers writers, int entriesBefore) {
        this.writers = writers;
        this.entriesBefore = entriesBefore;
    }

    /** Before they write anything. */
    static Inspection of(Writers writers) throws IOException, InterruptedException {
        return new Inspection(writers, entries(writers.anyone()));
    }

    /** The ledger, and what was acknowledged since the last look: all of it each time would grow with the square of the rounds. */
    void lookAtNew() throws IOException, InterruptedException {
        Set<String> fresh = new HashSet<>(writers.acknowledged().keySet());
        fresh.removeAll(seen);
        look(fresh);
    }

    /** The ledger, and all that was ever acknowledged. */
    void lookAtAll() throws IOException, InterruptedException {
        look(writers.acknowledged().keySet());
    }

    private void look(Collection<String> sources) throws IOException, InterruptedException {
        for (String source : sources) {
            Document page = writers.anyone().open(source);
            assertThat(page.attr("data-status")).as(source).isEqualTo("200");
            assertThat(page.select("h1").text())
                    .as(source)
                    .isEqualTo(writers.acknowledged().get(source));
        }
        seen.addAll(sources);
        assertThat(entries(writers.anyone()))
                .as("entries of the ledger")
                .isGreaterThanOrEqualTo(entriesBefore + writers.acknowledged().size());
    }

    /** The number of entries of a ledger that its verifier calls whole. */
    private static int entries(Caller caller) throws IOException, InterruptedException {
        String verification = caller.open("/ledger/verification").select("main").text();
        assertThat(verification).contains("The ledger is whole");
        Matcher entries = ENTRIES.matcher(verification);
        assertThat(entries.find()).as(verification).isTrue();
        return Integer.parseInt(entries.group(1));
    }
}
