package dev.stet.web.articles;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;

/** All articles of the desk. */
@Path("/articles")
@Needs(Role.READER)
public class ArticlesResource {

    @CheckedTemplate(basePath = "articles")
    static class Templates {
        static native TemplateInstance articles(ArticleList articles);

        private Templates() {}
    }

    @Inject
    Viewer viewer;

    @GET
    public TemplateInstance articles(@RestQuery @DefaultValue("1") int page) {
        return Templates.articles(ArticleList.of(viewer.person(), page));
    }
}
