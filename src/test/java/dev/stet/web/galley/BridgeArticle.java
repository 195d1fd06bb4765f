package dev.stet.web.galley;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;

import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.ArticleFacts;
import dev.stet.article.AsideKind;
import dev.stet.article.Category;
import dev.stet.article.NewArticle;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementFacts;
import dev.stet.citation.Basis;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.SearchFacts;
import dev.stet.citation.Stance;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.review.ReviewDesk;
import dev.stet.shared.TextSpan;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.world.Newsroom;

/** An article about a bridge, half checked, on a desk of its own. */
final class BridgeArticle {

    static final String HEADLINE = "The bridge that was counted twice";
    static final String LEAD =
            "The council says that 14,200 people crossed the Harbour Bridge on 3 March, “more than ever before” 🚲.";
    static final String BODY =
            "The bridge opened in 1931 and was closed for repairs from 2019 to 2021. It is loved by everybody.";
    static final String TEXT = String.join("\n\n", HEADLINE, "Counters stood at both ends", LEAD, BODY);

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Person nadia;
    private final long id;

    private BridgeArticle(Person nadia, long id) {
        this.nadia = nadia;
        this.id = id;
    }

    static BridgeArticle of(Newsroom newsroom) {
        Person nadia = newsroom.person(Role.REVIEWER);
        NormalText text = NormalText.of(TEXT, "text");
        List<PartSpan> parts = new ArrayList<>();
        List<PartKind> kinds = List.of(PartKind.HEADLINE, PartKind.SUMMARY, PartKind.PARAGRAPH, PartKind.PARAGRAPH);
        for (String part : TEXT.split("\n\n")) {
            parts.add(new PartSpan(kinds.get(parts.size()), span(part)));
        }
        ArticleFacts facts = new ArticleFacts(
                HEADLINE, "R. Vance", "The Evening Ledger", "https://ledger.example/bridge", "2026-03-05", "en");
        Article article = a(ArticleDesk.class).receive(new NewArticle(facts, text, parts, "paste", true), nadia, NOON);
        return new BridgeArticle(nadia, article.id());
    }

    /** Seven statements: one inside another, two on the same words, each at another point of its way. */
    static BridgeArticle halfChecked(Newsroom newsroom) {
        BridgeArticle article = of(newsroom);
        article.mark("14,200 people crossed the Harbour Bridge on 3 March", Category.NUMBER, null, false);
        article.mark("3 March", Category.DATE, null, false);
        article.mark("“more than ever before” 🚲", Category.QUOTATION, "The council", true);
        article.mark("The bridge opened in 1931", Category.HISTORICAL, null, false);
        article.mark("closed for repairs from 2019 to 2021", Category.DATE, null, false);
        article.mark("counted twice", Category.HEADLINE, null, false);
        article.aside("It is loved by everybody.");
        article.cite(1, "Counter log of the council", Stance.SUPPORTS_IN_PART, "Both ends: 14,200 passages.");
        article.cite(1, "Note by the engineer", Stance.CONTRADICTS, "Each crossing was counted at both ends.");
        article.rate(1, "partly-supported", "The count stands; it counts passages, and each person passed twice.");
        article.cite(5, "Opening programme, 1931", Stance.SUPPORTS, null);
        article.rate(5, "supported", "The printed programme of the day.");
        article.cite(6, "Repair contract", Stance.CONTRADICTS, "Work ends on 30 June 2022.");
        article.rate(6, "contradicted", "The contract ran to 2022.");
        article.rate(3, "authors-word-only", "No other record of the words was found.");
        article.search(4);
        return article;
    }

    long id() {
        return id;
    }

    String address() {
        return "/articles/" + id;
    }

    int mark(String words, Category category, String speaker, boolean hanging) {
        TextSpan span = span(words);
        return a(StatementDesk.class)
                .mark(id, span.start(), span.end(), new StatementFacts(category, speaker, hanging), nadia, NOON)
                .number();
    }

    void aside(String words) {
        a(StatementDesk.class)
                .setAside(id, span(words).start(), span(words).end(), AsideKind.OPINION, null, nadia, NOON);
    }

    void cite(int number, String title, Stance stance, String excerpt) {
        long source = a(SourceDesk.class)
                .add(SourceFacts.named(title, null), nadia, NOON)
                .id();
        CitationFacts facts = new CitationFacts(
                excerpt,
                new Locator("2", null, null),
                stance,
                Directness.PRIMARY,
                Basis.DOCUMENT,
                LocalDate.of(2026, 11, 19),
                null);
        a(CitationDesk.class).cite(id, number, source, facts, nadia, NOON);
    }

    void rate(int number, String rating, String rationale) {
        a(ReviewDesk.class).rate(id, number, rating, rationale, 0, nadia, NOON);
    }

    void search(int number) {
        SearchFacts facts =
                new SearchFacts("the city archive", "another opening year", LocalDate.of(2026, 11, 18), null);
        a(CitationDesk.class).record(id, number, facts, nadia, NOON);
    }

    static TextSpan span(String words) {
        int at = TEXT.indexOf(words);
        int start = TEXT.codePointCount(0, at);
        return new TextSpan(start, start + words.codePointCount(0, words.length()));
    }

    private static <T> T a(Class<T> desk) {
        return CDI.current().select(desk).get();
    }
}
