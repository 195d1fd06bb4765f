package dev.stet.web.captures;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Digest;
import dev.stet.shared.Missing;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.Capture;
import dev.stet.source.warc.WarcFile;

/** A fetched capture in the form of web archives, for saving. */
@Path("/captures/{digest:[0-9a-f]{64}}/warc")
@Needs(Role.READER)
public class WarcResource {

    private static final String CONTENT = "sandbox; default-src 'none'";

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    public Response warc(@RestPath String digest) {
        Capture capture = Capture.of(viewer.desk(), new Digest(digest));
        if (capture.exchange() == null) {
            throw new Missing(
                    "This capture was not fetched, so there is nothing to say of what was asked and answered.");
        }
        long id = capture.id();
        WarcFile file = new WarcFile(
                capture.exchange().asValue(),
                capture.takenAt(),
                capture.digest(),
                capture.blob().length());
        StreamingOutput warc = out -> QuarkusTransaction.requiringNew().call(() -> {
            try (Spool body =
                    Spool.of(to -> Capture.<Capture>findById(id).blob().copyTo(to))) {
                file.write(body.file(), out);
            }
            return null;
        });
        return Response.ok(warc)
                .type("application/warc")
                .header("Content-Disposition", "attachment; filename=\"capture-" + digest.substring(0, 16) + ".warc\"")
                .header("Content-Security-Policy", CONTENT)
                .build();
    }
}
