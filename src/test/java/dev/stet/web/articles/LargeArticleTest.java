package dev.stet.web.articles;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import dev.stet.ledger.Action;
import dev.stet.people.Role;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LargeArticleTest {

    @Test
    void twoHundredThousandCharactersInFifteenHundredPartsAreStored() {
        Newsroom newsroom = Newsroom.open();
        Mailroom mail = new Mailroom(newsroom.visitor(Role.REVIEWER));
        String text = IntStream.rangeClosed(1, 1500)
                .mapToObj(i -> "Paragraph " + i + " says that the river rose by " + i
                        + " centimetres. Nobody had ever measured it before, and nobody asked why. “So be it.”")
                .collect(Collectors.joining("\n\n"));

        Document page = Visitor.parsed(mail.look(Map.of("text", text, "title", "The river")));
        Response answer = mail.store(page, Map.of());

        assertThat(text.length()).isGreaterThan(195_000);
        assertThat(page.select(".part")).hasSize(1500);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(mail.entries(newsroom, Action.ARTICLE_RECEIVED)).isEqualTo(1);
    }
}
