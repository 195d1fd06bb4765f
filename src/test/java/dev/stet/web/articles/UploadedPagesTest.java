package dev.stet.web.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.article.Article;
import dev.stet.article.Part;
import dev.stet.article.Revision;
import dev.stet.bench.HtmlBench;
import dev.stet.people.Role;
import dev.stet.text.PartKind;
import dev.stet.text.intake.Corpus;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Real pages, as files, through the door that reviewers use: what is stored in the end is the article, and little else. */
@QuarkusTest
class UploadedPagesTest {

    Newsroom newsroom;
    Mailroom mail;

    @BeforeEach
    void aDeskOfItsOwn() {
        newsroom = Newsroom.open();
        mail = new Mailroom(newsroom.visitor(Role.REVIEWER));
    }

    @Test
    void theArticlesOfRealPagesAreStored() throws IOException {
        List<Path> pages = HtmlBench.pages(Corpus.folder("pages").getParent());
        double sum = 0;
        for (Path page : pages) {
            sum += HtmlBench.f1(stored(page), HtmlBench.expected(page));
        }
        assertThat(pages).isNotEmpty();
        assertThat(sum / pages.size()).as("token F1, mean over the pages").isGreaterThanOrEqualTo(0.95);
    }

    /** The words that came to be stored, without the headline; none where the page was refused. */
    private String stored(Path page) throws IOException {
        Response preview = mail.upload(Map.of(), "page.html", Files.readAllBytes(page.resolve("source.html")));
        if (preview.statusCode() == 422) {
            return "";
        }
        Document form = Visitor.parsed(preview);
        Map<String, String> title =
                form.select("input[name=title]").val().isBlank() ? Map.of("title", "A page") : Map.of();
        Response answer = mail.store(form, title);
        assertThat(answer.statusCode()).as(page + "\n" + answer.asString()).isEqualTo(303);
        long id = Long.parseLong(answer.header("Location").replaceFirst(".*/", ""));
        return QuarkusTransaction.requiringNew().call(() -> {
            Revision revision = Revision.current(Article.of(newsroom.ofDesk(), id));
            return Part.of(revision).stream()
                    .filter(part -> part.kind() != PartKind.HEADLINE)
                    .map(part -> part.span().in(revision.text()))
                    .collect(Collectors.joining("\n"));
        });
    }
}
