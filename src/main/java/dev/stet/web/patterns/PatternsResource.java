package dev.stet.web.patterns;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.ConfigUtils;

import dev.stet.people.Open;
import dev.stet.shared.Digest;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.web.ui.Choice;
import dev.stet.web.ui.Pages;
import dev.stet.web.ui.Problems;
import dev.stet.web.ui.Shares;

/** Every component in every state, for whoever changes one and for the accessibility check. Not in production. */
@Path("/patterns")
@Open
public class PatternsResource {

    private static final Problems WRONG = new Problems(List.of(
            new Refused.Problem("title-wrong-field", "Give the article a title: it is how the desk will find it."),
            new Refused.Problem("kind-wrong-field", "Choose what kind of source this is.")));

    @CheckedTemplate(basePath = "patterns")
    static class Templates {
        static native TemplateInstance patterns(Samples samples);

        private Templates() {}
    }

    /** What the components show on the page. */
    public record Samples(
            Problems wrong,
            List<Choice> kinds,
            List<Choice> ratings,
            Shares progress,
            Shares coverage,
            Pages pages,
            Digest digest,
            Instant moment) {}

    @GET
    public TemplateInstance show() {
        if (ConfigUtils.isProfileActive("prod")) {
            throw new Missing("There is no such page.");
        }
        return Templates.patterns(new Samples(
                WRONG,
                kinds(),
                ratings(),
                progress(),
                coverage(),
                new Pages(2, 7, false, "/patterns"),
                Digest.of("Stet"),
                Instant.parse("2025-11-27T14:05:00Z")));
    }

    private static List<Choice> kinds() {
        return List.of(
                Choice.of("document", "Document", "Something written down and kept."),
                Choice.of("interview", "Interview", "Somebody said it to you."),
                Choice.of("page", "Web page"));
    }

    private static List<Choice> ratings() {
        return List.of(
                Choice.of("supported", "Supported").signed("✓", "ok"),
                Choice.of("partly-supported", "Partly supported").signed("◐", "partly"),
                Choice.of("contradicted", "Contradicted").signed("✗", "no"));
    }

    private static Shares progress() {
        return Shares.counted()
                .with("ok", "✓", "Supported", 6)
                .with("partly", "◐", "Partly supported", 2)
                .with("no", "✗", "Contradicted", 1)
                .with("again", "↻", "Re-check", 1)
                .with("quiet", "–", "Not checkable", 1)
                .with("open", "○", "Unreviewed", 4);
    }

    private static Shares coverage() {
        return Shares.inPercent()
                .with("accent", "▬", "In statements", 2890)
                .with("quiet", "–", "Set aside", 2210)
                .with("open", "○", "Nobody has looked", 1114);
    }
}
