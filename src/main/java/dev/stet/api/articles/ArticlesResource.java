package dev.stet.api.articles;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import dev.stet.api.Asked;
import dev.stet.api.Paged;
import dev.stet.api.Posts;
import dev.stet.api.problem.Malformed;
import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.Revision;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;
import dev.stet.review.Progress;
import dev.stet.shared.Clock;

/** Articles and their texts. */
@Path("/api/articles")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Articles")
public class ArticlesResource {

    @Inject
    ArticleDesk articles;

    @Inject
    Posts posts;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @GET
    @Transactional
    @Operation(operationId = "listArticles", summary = "The desk's articles, the newest first")
    public RestResponse<Paged<ArticleLine>> list(@BeanParam Asked asked, @Context UriInfo uri) {
        List<Article> page = Article.newest(viewer.desk(), asked.index(), asked.size());
        Map<Long, Progress> progress = Progress.of(page);
        List<ArticleLine> lines = page.stream()
                .map(article -> ArticleLine.of(article, progress.get(article.id())))
                .toList();
        return Paged.answer(lines, asked, Article.countOf(viewer.desk()), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(operationId = "createArticle", summary = "Bring an article in, as revision 1")
    public RestResponse<ArticleView> create(ArticleRequest sent) {
        return posts.create(
                sent,
                "/api/articles",
                () -> articles.receive(sent.article(), viewer.person(), clock.now())
                        .id(),
                id -> ArticleView.of(viewer.desk(), id));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Role.REVIEWER)
    @Operation(
            operationId = "previewArticle",
            summary = "See the text and the parts that an article would have; nothing is stored")
    public PreviewView preview(ArticleRequest sent) {
        if (sent == null) {
            throw new Malformed("", "Send a JSON object.");
        }
        return PreviewView.of(sent.article());
    }

    @GET
    @Path("/{id:\\d+}")
    @Transactional
    @Operation(operationId = "readArticle", summary = "One article with its parts and how far it is checked")
    public ArticleView read(@RestPath long id) {
        return ArticleView.of(viewer.desk(), id);
    }

    @GET
    @Path("/{id:\\d+}/text")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @Transactional
    @Operation(
            operationId = "readArticleText",
            summary = "The text in force, as it is counted and hashed",
            description = "Offsets count its Unicode code points; its UTF-8 bytes have the revision's SHA-256.")
    public String text(@RestPath long id) {
        return Revision.current(Article.of(viewer.desk(), id)).text();
    }
}
