package dev.stet.web.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;

/** The statements of all articles, filtered. */
@Path("/statements")
@Needs(Role.READER)
public class StatementsResource {

    @Inject
    Viewer viewer;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance statements(StatementsView view);

        private Templates() {}
    }

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam FilterForm form, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.statements(StatementsView.of(form, page, viewer.desk()));
    }
}
