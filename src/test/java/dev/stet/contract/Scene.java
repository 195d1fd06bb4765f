package dev.stet.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.ArticleFacts;
import dev.stet.article.Aside;
import dev.stet.article.AsideKind;
import dev.stet.article.Category;
import dev.stet.article.NewArticle;
import dev.stet.article.Revision;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementFacts;
import dev.stet.article.reference.ReferenceDesk;
import dev.stet.citation.Basis;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.Stance;
import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.ledger.Entry;
import dev.stet.ledger.LedgerVerifier;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.people.access.ApiToken;
import dev.stet.people.access.Session;
import dev.stet.people.access.SignInDesk;
import dev.stet.report.Report;
import dev.stet.report.ReportDesk;
import dev.stet.shared.Clock;
import dev.stet.shared.TextSpan;
import dev.stet.source.Source;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.source.blob.Spool;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureDesk;
import dev.stet.source.capture.CaptureFacts;
import dev.stet.source.capture.CaptureMethod;
import dev.stet.source.fetch.Exchange;
import dev.stet.source.fetch.Fetched;
import dev.stet.source.fetch.Site;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.OfferedSource;
import dev.stet.text.intake.reference.ReferenceSpan;
import dev.stet.text.note.ReferenceKind;
import dev.stet.world.Newsroom;
import dev.stet.world.Settled;
import dev.stet.world.Visitor;

/**
 * A desk on which every form can be sent: an article that names a source, statement 1 with citation 1, an aside,
 * a source, a reader with a token and a second session. Nothing else is on it.
 */
final class Scene {

    static final String BODY = "The plan of 28 points became one of 19. Elections were due in May 2024. So it goes.";
    private static final String TEXT = BODY + "\n\nSources\n\nhttps://e.example/survey";

    private static final Site SITE = Site.open(Site.page("Content-Type: text/plain\r\n", "It has 28 points."));

    private final Newsroom newsroom = Newsroom.open();
    private final long article;
    private final long source;
    private String fetchable;

    private Scene() {
        article = receive("The plan");
        source = of(SourceDesk.class)
                .add(SourceFacts.named("A leaked draft", null), reviewer(), now())
                .id();
        refer();
        cite(mark("28 points"));
        of(StatementDesk.class)
                .setAside(article, start("So it goes"), end("So it goes"), AsideKind.OPINION, null, reviewer(), now());
        newsroom.token(Role.READER);
        of(SignInDesk.class).start(person(Role.READER), "another browser", now());
    }

    static Scene open() {
        return new Scene();
    }

    Newsroom newsroom() {
        return newsroom;
    }

    Person person(Role role) {
        return newsroom.person(role);
    }

    Visitor visitor(Role role) {
        return newsroom.visitor(role);
    }

    private Person reviewer() {
        return person(Role.REVIEWER);
    }

    /** Brings in another article of the same text, and gives its number. */
    long receive(String title) {
        NormalText text = NormalText.of(TEXT, "text");
        int list = BODY.length() + 2;
        List<PartSpan> parts = List.of(
                new PartSpan(PartKind.PARAGRAPH, new TextSpan(0, BODY.length())),
                new PartSpan(PartKind.SOURCE_LIST, new TextSpan(list, list + 7)),
                new PartSpan(PartKind.SOURCE_LIST, new TextSpan(list + 9, text.length())));
        ArticleFacts facts = new ArticleFacts(title, null, null, null, null, "en");
        return of(ArticleDesk.class)
                .receive(new NewArticle(facts, text, parts, "paste", false), reviewer(), now())
                .id();
    }

    void makeAdministrator(Role one) {
        of(PeopleDesk.class).give(person(one).id(), Role.ADMINISTRATOR, newsroom.administrator(), now());
    }

    /** A link of the article's own, on words of statement 1. */
    private void refer() {
        TextSpan span = new TextSpan(start("28 points"), end("28 points"));
        OfferedSource draft = new OfferedSource("28 points", Optional.of("https://e.example/draft"));
        ReferenceSpan link = new ReferenceSpan(ReferenceKind.LINK, span, span, "Link", "28 points", Optional.of(draft));
        QuarkusTransaction.requiringNew()
                .run(() -> of(ReferenceDesk.class)
                        .keep(Article.of(newsroom.ofDesk(), article), List.of(link), reviewer(), now()));
    }

    /** Marks these words, which stand once in the text, and gives the statement's number. */
    int mark(String exact) {
        StatementFacts facts = new StatementFacts(Category.NUMBER, null, false);
        return of(StatementDesk.class)
                .mark(article, start(exact), end(exact), facts, reviewer(), now())
                .number();
    }

    /** Cites the source of the scene for a statement. */
    void cite(int statement) {
        CitationFacts facts = new CitationFacts(
                "28 points", Locator.none(), Stance.SUPPORTS, Directness.PRIMARY, Basis.DOCUMENT, null, null);
        of(CitationDesk.class).cite(article, statement, source, facts, reviewer(), now());
    }

    private static int start(String exact) {
        return TEXT.indexOf(exact);
    }

    private static int end(String exact) {
        return start(exact) + exact.length();
    }

    String article() {
        return "/articles/" + article;
    }

    long articleId() {
        return article;
    }

    /** The address of statement 1. */
    String statement() {
        return article() + "/statements/1";
    }

    long sourceId() {
        return source;
    }

    String source() {
        return "/sources/" + source;
    }

    /** The path of a source whose address can be fetched: added now if it was not. */
    String fetchable() {
        if (fetchable == null) {
            fetchable = "/sources/"
                    + of(SourceDesk.class)
                            .add(SourceFacts.named("The draft, leaked", SITE.url("/draft")), reviewer(), now())
                            .id();
        }
        return fetchable;
    }

    /** The address of a capture of the source, which is kept now if it was not. */
    String capture() {
        if (read(() -> Capture.of(Source.of(newsroom.ofDesk(), source))).isEmpty()) {
            CaptureFacts facts = new CaptureFacts(CaptureMethod.PASTE, "text/plain", null, null);
            try (Spool bytes = Spool.of(out -> out.write(BODY.getBytes(StandardCharsets.UTF_8)))) {
                of(CaptureDesk.class).keep(source, bytes, facts, reviewer(), now());
            }
        }
        settle();
        return "/captures/"
                + read(() -> Capture.of(Source.of(newsroom.ofDesk(), source))
                        .get(0)
                        .digest()
                        .hex());
    }

    /** The address of the WARC file of a capture that is fetched now. */
    String warc() {
        Exchange exchange =
                new Exchange("https://site.example/", "93.184.215.14", "GET / HTTP/1.1\n", 200, "HTTP/1.1 200 OK\n");
        try (Fetched fetched =
                new Fetched(exchange, Spool.of(out -> out.write("It was fetched.".getBytes(StandardCharsets.UTF_8))))) {
            of(CaptureDesk.class).keep(source, fetched.bytes(), CaptureFacts.of(fetched), reviewer(), now());
            settle();
            return "/captures/" + fetched.bytes().digest().hex() + "/warc";
        }
    }

    /** Waits until the text of every capture is taken. */
    private void settle() {
        Settled.readings(newsroom.ofDesk());
    }

    String aside() {
        return article() + "/asides/"
                + read(() -> Aside.standing(Revision.current(Article.of(newsroom.ofDesk(), article)))
                        .get(0)
                        .id());
    }

    String reviewerPage() {
        return "/people/" + reviewer().id();
    }

    /** The address of report 1, which is issued now if it was not. */
    String report() {
        if (read(() -> Report.of(Article.of(newsroom.ofDesk(), article))).isEmpty()) {
            of(ReportDesk.class).issue(article, reviewer(), now());
        }
        return article() + "/reports/1";
    }

    String token() {
        return "/account/tokens/"
                + read(() -> ApiToken.openOf(person(Role.READER)).get(0).id());
    }

    /** A session of the reader that none of her visitors has. */
    String otherSession() {
        return "/account/sessions/"
                + read(() -> Session.openOf(person(Role.READER), now()).stream()
                        .filter(session -> session.browser().equals("another browser"))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** A new invitation of the reviewer. */
    String invitation() {
        return "/invitations/"
                + of(SignInDesk.class)
                        .invite(reviewer().id(), newsroom.administrator(), now())
                        .text();
    }

    /** What was done on the desk so far, the first first. */
    List<Action> ledger() {
        settle();
        List<Action> newest = read(() -> Entries.newest(newsroom.ofDesk().id(), Entries.Filter.ALL, 0, 1000).stream()
                .map(Entry::action)
                .toList());
        List<Action> first = new ArrayList<>(newest);
        Collections.reverse(first);
        return first;
    }

    /** What the verifier says of the ledger: how many entries, and that it is whole. */
    LedgerVerifier.Finding verified() {
        return of(LedgerVerifier.class).verify(newsroom.ofDesk().id());
    }

    static <T> T read(Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(query::get);
    }

    static Instant now() {
        return of(Clock.class).now();
    }

    static <T> T of(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
