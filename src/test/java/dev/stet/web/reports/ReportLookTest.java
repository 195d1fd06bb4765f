package dev.stet.web.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkus.test.junit.QuarkusTest;

import dev.stet.browser.Browser;
import dev.stet.browser.Browsing;
import dev.stet.browser.Look;
import dev.stet.browser.Visit;
import dev.stet.report.ReportDesk;
import dev.stet.report.html.HtmlReport;
import dev.stet.shared.Clock;
import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;

/** The report as a file of its own, in a browser. */
@QuarkusTest
@ExtendWith(Browsing.class)
class ReportLookTest {
    private static final List<Look> LOOKS = List.of(
            Look.DESKTOP,
            Look.DESKTOP.inTheDark(),
            Look.DESKTOP.narrow(),
            Look.DESKTOP.narrow().inTheDark());

    @Inject
    World world;

    @Inject
    ReportDesk reports;

    @Inject
    Clock clock;

    @Test
    void theFileIsAccessibleAndFitsHoweverItIsLookedAt(Browser browser) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        HtmlReport.write(reports.look(world.plan().id(), world.mira(), clock.now()), file);
        for (Look look : LOOKS) {
            try (Visit visit = browser.visit(look)) {
                visit.page().setContent(file.toString(StandardCharsets.UTF_8));

                assertThat(visit.shortcomings()).as(look.toString()).isEmpty();
                assertThat(visit.faults()).as(look.toString()).isEmpty();
            }
        }
    }
}
