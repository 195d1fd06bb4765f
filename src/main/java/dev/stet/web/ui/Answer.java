package dev.stet.web.ui;

import java.net.URI;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

/** The few answers that a page gives. */
public final class Answer {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Answer() {}

    /** 303: what was asked for is done, and this is where to see it. */
    public static Response seeOther(URI location) {
        return Response.seeOther(location).build();
    }

    /** 201: the same, to a script that goes there itself: a redirect it would follow unseen, and use up what is to be said there. */
    public static Response created(URI location) {
        return Response.created(location).build();
    }

    /** 422: the form again, with what was typed and what is wrong with it. */
    public static Response refused(TemplateInstance page) {
        return page(422, page);
    }

    /** 409: somebody saved first; the page has both versions. */
    public static Response outdated(TemplateInstance page) {
        return page(409, page);
    }

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).type(HTML).build();
    }
}
