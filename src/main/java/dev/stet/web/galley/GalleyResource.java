package dev.stet.web.galley;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import dev.stet.article.Article;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;

/** The article set as a page, with its statements underlined. */
@Path("/articles/{id: \\d+}")
@Needs(Role.READER)
public class GalleyResource {

    @Inject
    Viewer viewer;

    @CheckedTemplate(basePath = "galley")
    static class Templates {
        static native TemplateInstance galley(Galley galley);

        static native TemplateInstance panel(Panel panel);

        private Templates() {}
    }

    @GET
    public TemplateInstance show(@RestPath long id, @BeanParam GalleyQuery query) {
        Article article = Article.of(viewer.desk(), id);
        return query.wantsPanel()
                ? Templates.panel(Galley.panel(article, query.number()))
                : Templates.galley(Galley.of(article, query));
    }
}
