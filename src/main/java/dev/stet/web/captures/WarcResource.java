package dev.stet.web.captures;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import dev.stet.http.file.CaptureFile;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Digest;
import dev.stet.shared.Missing;
import dev.stet.source.Source;
import dev.stet.source.capture.Capture;

/** A fetched capture in the form of web archives, for saving. */
@Path("/captures/{digest:[0-9a-f]{64}}/warc")
@Needs(Role.READER)
public class WarcResource {

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    public Response warc(
            @RestPath String digest,
            @RestQuery @DefaultValue("0") long source,
            @RestQuery @DefaultValue("0") int number) {
        return CaptureFile.warc(taking(new Digest(digest), source, number));
    }

    /** The newest with these bytes, or one that the address names. */
    private Capture taking(Digest digest, long source, int number) {
        if (source == 0) {
            return Capture.of(viewer.desk(), digest);
        }
        Capture named = Capture.of(Source.of(viewer.desk(), source), number);
        if (!named.digest().equals(digest)) {
            throw new Missing("Capture " + number + " of this source has other bytes.");
        }
        return named;
    }
}
