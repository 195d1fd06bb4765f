package dev.stet.text.page.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.stet.text.page.Words;

/** What a page says of its article in JSON-LD with the vocabulary of schema.org; what cannot be read is left out. */
record LinkedData(Optional<String> title, Optional<String> byline, Optional<String> site, Optional<String> published) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 500_000;
    private static final double SAME_TITLE = 0.75;

    static LinkedData of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> read(script).stream())
                .findFirst()
                .map(article -> new LinkedData(
                        title(article, page.title()),
                        byline(article.path("author")),
                        text(article.path("publisher").path("name")),
                        text(article.path("datePublished"))))
                .orElse(new LinkedData(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Optional<JsonNode> read(Element script) {
        String source = script.data().strip().replaceAll("^<!\\[CDATA\\[|]]>$", "");
        if (source.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return things(JSON.readTree(source)).stream()
                    .filter(LinkedData::isArticle)
                    .findFirst();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static List<JsonNode> things(JsonNode root) {
        List<JsonNode> things = new ArrayList<>();
        Iterable<JsonNode> tops = root.isArray() ? root : List.of(root);
        for (JsonNode top : tops) {
            if (isSchema(top.path("@context"))) {
                things.add(top);
                top.path("@graph").forEach(things::add);
            }
        }
        return things;
    }

    private static boolean isSchema(JsonNode context) {
        return context.toString().matches("(?is).*https?:\\\\?/\\\\?/schema\\.org.*");
    }

    private static boolean isArticle(JsonNode thing) {
        JsonNode type = thing.path("@type");
        Iterable<JsonNode> types = type.isArray() ? type : List.of(type);
        for (JsonNode one : types) {
            if (one.asText().matches("\\w*(Article|Posting)|Report|APIReference")) {
                return true;
            }
        }
        return false;
    }

    /** Where name and headline differ, the one that the page's own title repeats. */
    private static Optional<String> title(JsonNode article, String pageTitle) {
        Optional<String> name = text(article.path("name"));
        Optional<String> headline = text(article.path("headline"));
        boolean headlineFits = headline.filter(text -> Words.likeness(text, pageTitle) > SAME_TITLE)
                .isPresent();
        boolean nameFits = name.filter(text -> Words.likeness(text, pageTitle) > SAME_TITLE)
                .isPresent();
        return headlineFits && !nameFits ? headline : name.or(() -> headline);
    }

    private static Optional<String> byline(JsonNode author) {
        Iterable<JsonNode> authors = author.isArray() ? author : List.of(author);
        List<String> names = new ArrayList<>();
        authors.forEach(one -> Stream.of(one, one.path("name"))
                .flatMap(node -> text(node).stream())
                .findFirst()
                .ifPresent(names::add));
        return Optional.of(names.stream().collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(value -> value.asText().strip())
                .filter(value -> !value.isEmpty());
    }
}
