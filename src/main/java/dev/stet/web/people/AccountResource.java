package dev.stet.web.people;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;

/** A person's own affairs. */
@Path("/account")
@Needs(Role.READER)
public class AccountResource {

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance account();
    }

    @GET
    public TemplateInstance show() {
        return Templates.account();
    }
}
