package dev.stet.api.captures;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.api.Posts;
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

/** Keeping what the address of a source shows now. */
@Path("/api/sources/{id:\\d+}/fetches")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Captures")
public class FetchesResource {

    private static final String NOTHING_SENT = "";

    @Inject
    Fetching fetching;

    @Inject
    CaptureDesk captures;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The site is waited for outside the transaction that keeps its answer. */
    @POST
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "fetchCapture",
            summary = "Fetch what is at a source's address, and keep it as a capture",
            description =
                    "Needs no body. Refused where fetching is off on this server, or the site does not answer with"
                            + " a page: which says nothing about what stands there. Location names the capture.")
    public RestResponse<CaptureView> fetch(@RestPath long id) {
        String url = QuarkusTransaction.requiringNew()
                .call(() -> Source.of(viewer.desk(), id).url());
        return posts.before(NOTHING_SENT, made -> view(id, made)).orElseGet(() -> fetched(id, url));
    }

    private RestResponse<CaptureView> fetched(long id, String url) {
        try (Fetched fetched = fetching.fetch(url)) {
            CaptureFacts facts = CaptureFacts.of(fetched);
            return posts.create(
                    NOTHING_SENT,
                    CaptureView.address(id),
                    () -> captures.keep(id, fetched.bytes(), facts, viewer.person(), clock.now())
                            .number(),
                    made -> view(id, made));
        } catch (Unfetched unfetched) {
            throw new Refused("", unfetched.getMessage());
        }
    }

    private CaptureView view(long id, long number) {
        return CaptureView.of(Capture.of(Source.of(viewer.desk(), id), (int) number));
    }
}
