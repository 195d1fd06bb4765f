package dev.stet.api.evidence;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import dev.stet.article.Article;
import dev.stet.article.Statement;
import dev.stet.citation.quoted.TestedWords;
import dev.stet.people.Needs;
import dev.stet.people.Role;
import dev.stet.people.Viewer;

/** Words that a statement quotes itself. */
@Path("/api/articles/{id:\\d+}/statements/{number:\\d+}/quoted-words")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Role.READER)
@Tag(name = "Evidence")
public class QuotedWordsResource {

    @Inject
    Viewer viewer;

    @GET
    @Transactional
    @Operation(
            operationId = "listQuotedWordsTests",
            summary = "What became of looking for the words that a statement quotes",
            description =
                    "In each capture of what is cited for it: by the words, then the source, the newest capture first.")
    public RestResponse<Paged<QuotedWordsView>> tests(
            @RestPath long id, @RestPath int number, @BeanParam Asked asked, @Context UriInfo uri) {
        List<TestedWords> tests = TestedWords.of(Statement.of(Article.of(viewer.desk(), id), number));
        List<QuotedWordsView> shown = tests.stream()
                .skip((long) asked.index() * asked.size())
                .limit(asked.size())
                .map(QuotedWordsView::of)
                .toList();
        return Paged.answer(shown, asked, tests.size(), uri);
    }
}
