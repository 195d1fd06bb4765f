package dev.stet.web.captures;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Clock;
import dev.stet.shared.Refused;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.fetch.Fetched;
import dev.stet.source.fetch.Fetching;
import dev.stet.source.fetch.Unfetched;
import dev.stet.web.ui.Answer;
import dev.stet.web.ui.Flash;
import dev.stet.web.ui.Once;
import dev.stet.web.ui.Problems;

/** Keeping what the address of a source shows now. */
@Path("/sources/{id:\\d+}/fetches")
@Needs(Role.REVIEWER)
public class FetchesResource {

    private static final String NO_ABSENCE =
            " The capture failed, which is not absence: whether the cited words still stand there is not known.";

    @Inject
    Fetching fetching;

    @Inject
    CaptureDesk captures;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    @Inject
    Flash flash;

    /** The site is waited for outside the transaction that keeps its answer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response fetch(@RestPath long id, @RestForm String copies, @RestForm("once") String sent) {
        Source source = Source.of(viewer.desk(), id);
        try {
            return fetched(source, CaptureFacts.archives(copies, "copies"), sent);
        } catch (Unfetched unfetched) {
            return refused(source, copies, new Refused("", unfetched.getMessage() + NO_ABSENCE));
        } catch (Refused refused) {
            return refused(source, copies, refused);
        }
    }

    private Response fetched(Source source, List<String> copies, String sent) throws Unfetched {
        long id = source.id();
        try (Fetched fetched = fetching.fetch(source.url())) {
            return once.only(sent, () -> {
                CaptureFacts facts = CaptureFacts.of(fetched).archivedAt(copies);
                Capture capture = captures.keep(id, fetched.bytes(), facts, viewer.person(), clock.now());
                flash.say("Capture " + capture.number() + " is fetched and kept.");
                return URI.create("/captures/" + fetched.bytes().digest().hex());
            });
        }
    }

    private static Response refused(Source source, String copies, Refused refused) {
        NewCapture page = new NewCapture(source, CaptureForm.blank(), copies);
        return Answer.refused(CapturesResource.Templates.blank(page, Problems.of(refused)));
    }
}
