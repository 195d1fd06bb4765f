package dev.stet.web.captures;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.stet.http.file.CaptureFile;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.shared.Digest;
import dev.stet.source.capture.Capture;

/** A fetched capture in the form of web archives, for saving. */
@Path("/captures/{digest:[0-9a-f]{64}}/warc")
@Needs(Role.READER)
public class WarcResource {

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    public Response warc(@RestPath String digest) {
        return CaptureFile.warc(Capture.of(viewer.desk(), new Digest(digest)));
    }
}
