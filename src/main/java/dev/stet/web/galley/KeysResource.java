package dev.stet.web.galley;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Open;

/** The list of all keys: on a page of its own, and fetched by the script that shows it in place. */
@Path("/keys")
@Open
public class KeysResource {

    @CheckedTemplate(basePath = "galley")
    static class Templates {
        static native TemplateInstance keys();

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        return Templates.keys();
    }
}
