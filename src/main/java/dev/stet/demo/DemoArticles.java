package dev.stet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.ArticleFacts;
import dev.stet.article.AsideKind;
import dev.stet.article.Category;
import dev.stet.article.NewArticle;
import dev.stet.article.Statement;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementFacts;
import dev.stet.article.reference.ReferenceDesk;
import dev.stet.citation.Basis;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.SearchFacts;
import dev.stet.citation.Stance;
import dev.stet.people.Person;
import dev.stet.review.ReviewDesk;
import dev.stet.shared.Keyed;
import dev.stet.shared.TextSpan;
import dev.stet.source.Source;
import dev.stet.text.NormalText;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Markdown;
import dev.stet.text.intake.PlainText;
import dev.stet.text.intake.reference.References;

/** Brings the articles of the demo world in and checks them as far as the script says. */
@ApplicationScoped
class DemoArticles {

    @Inject
    ArticleDesk articles;

    @Inject
    ReferenceDesk references;

    @Inject
    StatementDesk statements;

    @Inject
    CitationDesk citations;

    @Inject
    ReviewDesk review;

    /** Who and what the script's keys stand for. */
    record Cast(Map<String, Person> people, Map<String, Source> sources) {

        Person person(String key) {
            return people.get(key);
        }
    }

    Article write(Script.Piece piece, String text, Cast cast, Steps steps) {
        Person by = cast.person(piece.by());
        Intake intake = piece.file().endsWith(".md") ? Markdown.read(text) : PlainText.read(text);
        NormalText normal = NormalText.of(intake.text(), "text");
        Script.Facts told = piece.facts();
        ArticleFacts facts = new ArticleFacts(
                told.title(), told.byline(), told.outlet(), told.url(), told.publishedOn(), told.language());
        Article article =
                articles.receive(new NewArticle(facts, normal, intake.parts(), "paste", true), by, steps.next());
        references.keep(article, References.of(intake, article.language()), by, steps.next());
        Person checker = by;
        if (piece.assignee() != null) {
            checker = cast.person(piece.assignee());
            articles.assign(article.id(), checker.id(), 0, by, steps.next());
        }
        Scene scene = new Scene(article.id(), normal.text(), checker, cast, steps);
        piece.statements().forEach(mark -> check(mark, scene));
        piece.asides().forEach(mark -> setAside(mark, scene));
        if (piece.referencesAside() != null) {
            piece.referencesAside()
                    .forEach(aside -> references.setAside(
                            scene.articleId(), aside.number(), aside.reason(), scene.checker(), steps.next()));
        }
        if (piece.retracted() != null) {
            Statement mistaken = mark(piece.retracted(), scene);
            statements.retract(
                    article.id(), mistaken.number(), piece.retracted().reason(), checker, steps.next());
        }
        return article;
    }

    /** Where these words stand, which must be in one place of the text. */
    static TextSpan find(String exact, String text) {
        int at = text.indexOf(exact);
        if (at < 0 || text.indexOf(exact, at + 1) >= 0) {
            throw new IllegalStateException("The demo text has these words not exactly once: " + exact);
        }
        int start = text.codePointCount(0, at);
        return new TextSpan(start, start + exact.codePointCount(0, exact.length()));
    }

    private record Scene(long articleId, String text, Person checker, Cast cast, Steps steps) {}

    private Statement mark(Script.Mark mark, Scene scene) {
        TextSpan span = find(mark.exact(), scene.text());
        StatementFacts facts =
                new StatementFacts(Keyed.of(Category.class, mark.category(), "category"), mark.speaker(), mark.ask());
        return statements.mark(
                scene.articleId(),
                span.start(),
                span.end(),
                facts,
                scene.checker(),
                scene.steps().next());
    }

    private void check(Script.Mark mark, Scene scene) {
        scene.steps().leap(mark.hoursLater());
        int number = mark(mark, scene).number();
        for (Script.Cite cite : mark.citations()) {
            long source = scene.cast().sources().get(cite.source()).id();
            Instant at = scene.steps().next();
            citations.cite(scene.articleId(), number, source, facts(cite, at), scene.checker(), at);
        }
        for (Script.Sought sought : mark.searches()) {
            Instant at = scene.steps().next();
            SearchFacts facts = new SearchFacts(sought.place(), sought.sought(), day(at), sought.note());
            citations.record(scene.articleId(), number, facts, scene.cast().person(sought.by()), at);
        }
        int seen = 0;
        for (Script.Rate rate : mark.verdicts()) {
            Person by = scene.cast().person(rate.by());
            review.rate(
                    scene.articleId(),
                    number,
                    rate.rating(),
                    rate.rationale(),
                    seen++,
                    by,
                    scene.steps().next());
        }
    }

    private void setAside(Script.Mark mark, Scene scene) {
        TextSpan span = find(mark.exact(), scene.text());
        AsideKind kind = Keyed.of(AsideKind.class, mark.kind(), "kind");
        statements.setAside(
                scene.articleId(),
                span.start(),
                span.end(),
                kind,
                null,
                scene.checker(),
                scene.steps().next());
    }

    private static CitationFacts facts(Script.Cite cite, Instant at) {
        return new CitationFacts(
                cite.excerpt(),
                new Locator(cite.page(), cite.timestamp(), cite.section()),
                Keyed.of(Stance.class, cite.stance(), "stance"),
                Keyed.of(Directness.class, cite.directness(), "directness"),
                Keyed.of(Basis.class, cite.basis(), "basis"),
                day(at),
                cite.note());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
