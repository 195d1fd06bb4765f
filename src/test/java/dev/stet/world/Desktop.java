package dev.stet.world;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.ArticleFacts;
import dev.stet.article.Category;
import dev.stet.article.NewArticle;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementFacts;
import dev.stet.citation.Basis;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.Clock;
import dev.stet.shared.TextSpan;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

/** A newsroom with one article on the desk: "The plan of 28 points became one of 19. 👩‍👧 agreed. The plan is new." */
public final class Desktop {

    public static final String TEXT = "The plan of 28 points became one of 19. 👩‍👧 agreed. The plan is new.";

    private final Newsroom newsroom = Newsroom.open();
    private final long article;

    private Desktop() {
        NormalText text = NormalText.of(TEXT, "text");
        List<PartSpan> parts = List.of(new PartSpan(PartKind.PARAGRAPH, new TextSpan(0, text.length())));
        ArticleFacts facts = new ArticleFacts("The plan", null, null, null, null, "en");
        article = of(ArticleDesk.class)
                .receive(new NewArticle(facts, text, parts, "paste", false), reviewer(), now())
                .id();
    }

    public static Desktop open() {
        return new Desktop();
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public long article() {
        return article;
    }

    public Person reviewer() {
        return newsroom.person(Role.REVIEWER);
    }

    /** Marks these words, which stand once in the text, and gives the statement's number. */
    public int mark(String exact) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(exact));
        int end = start + exact.codePointCount(0, exact.length());
        StatementFacts facts = new StatementFacts(Category.NUMBER, null, false);
        return of(StatementDesk.class)
                .mark(article, start, end, facts, reviewer(), now())
                .number();
    }

    /** Puts a source into the library, and gives its number. */
    public long source(String title) {
        return of(SourceDesk.class)
                .add(SourceFacts.named(title, null), reviewer(), now())
                .id();
    }

    /** Cites a new source for a statement. */
    public void cite(int statement, Stance stance) {
        long source = source("A leaked draft");
        CitationFacts facts =
                new CitationFacts("28 points", Locator.none(), stance, Directness.PRIMARY, Basis.DOCUMENT, null, null);
        of(CitationDesk.class).cite(article, statement, source, facts, reviewer(), now());
    }

    /** How often this was done on the desk. */
    public long entries(Action action) {
        Entries.Filter filter = new Entries.Filter(null, action, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> Entries.count(newsroom.ofDesk().id(), filter));
    }

    public String galley() {
        return "/articles/" + article;
    }

    public String statement(int number) {
        return galley() + "/statements/" + number;
    }

    /** The article as it stands, to be read within a transaction. */
    public Article found() {
        return Article.of(newsroom.ofDesk(), article);
    }

    private static Instant now() {
        return of(Clock.class).now();
    }

    private static <T> T of(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
