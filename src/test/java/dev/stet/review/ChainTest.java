package dev.stet.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.article.Article;
import dev.stet.article.ArticleDesk;
import dev.stet.article.ArticleFacts;
import dev.stet.article.Category;
import dev.stet.article.NewArticle;
import dev.stet.article.Statement;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementFacts;
import dev.stet.citation.Basis;
import dev.stet.citation.CitationDesk;
import dev.stet.citation.CitationFacts;
import dev.stet.citation.Directness;
import dev.stet.citation.Locator;
import dev.stet.citation.SearchFacts;
import dev.stet.citation.Stance;
import dev.stet.ledger.LedgerHead;
import dev.stet.ledger.LedgerVerifier;
import dev.stet.people.NewPerson;
import dev.stet.people.PeopleDesk;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.source.SourceDesk;
import dev.stet.source.SourceFacts;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The chain from a marked span to a verdict, on the real database. */
@QuarkusTest
class ChainTest {

    private static final String TEXT = "The plan of 28 points became one of 19.";
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Inject
    PeopleDesk people;

    @Inject
    ArticleDesk articles;

    @Inject
    StatementDesk statements;

    @Inject
    SourceDesk sources;

    @Inject
    CitationDesk citations;

    @Inject
    ReviewDesk review;

    @Inject
    LedgerVerifier verifier;

    Person mira;
    long article;
    int statement;
    long source;

    @BeforeEach
    void aMarkedStatement() {
        String email = "mira" + System.nanoTime() + "@stet.example";
        mira = people.found(
                "Chain", new NewPerson("Mira", email, Role.ADMINISTRATOR), "a password of some length", NOW);
        NormalText text = NormalText.of(TEXT, "text");
        List<PartSpan> parts = List.of(new PartSpan(PartKind.PARAGRAPH, new TextSpan(0, text.length())));
        ArticleFacts facts = new ArticleFacts("The plan", null, null, null, null, "en");
        article = articles.receive(new NewArticle(facts, text, parts, "paste", true), mira, NOW)
                .id();
        statement = mark(12, 21).number();
        source = sources.add(SourceFacts.named("The draft", null), mira, NOW).id();
    }

    private Statement mark(int start, int end) {
        return statements.mark(article, start, end, new StatementFacts(Category.NUMBER, null, false), mira, NOW);
    }

    private CitationFacts that(Stance stance) {
        return new CitationFacts(
                "28 points",
                Locator.none(),
                stance,
                Directness.PRIMARY,
                Basis.DOCUMENT,
                LocalDate.of(2026, 11, 20),
                null);
    }

    @Transactional
    Standing standing() {
        return Standing.of(Statement.of(Article.of(mira.desk(), article), statement));
    }

    @Test
    void theStageMovesByItself() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> standing().stage()))
                .isEqualTo(Stage.UNREVIEWED);

        citations.cite(article, statement, source, that(Stance.SUPPORTS), mira, NOW);
        assertThat(QuarkusTransaction.requiringNew().call(() -> standing().stage()))
                .isEqualTo(Stage.IN_PROGRESS);

        review.rate(article, statement, "supported", "The draft says so.", 0, mira, NOW);
        assertThat(QuarkusTransaction.requiringNew().call(() -> standing().stage()))
                .isEqualTo(Stage.CHECKED);
    }

    @Test
    void supportThatNobodyCitedIsRefused() {
        citations.record(
                article, statement, new SearchFacts("the archive", "28", LocalDate.of(2026, 11, 20), null), mira, NOW);

        assertThatThrownBy(() -> review.rate(article, statement, "supported", "I am sure.", 0, mira, NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no standing citation supports it");
        review.rate(article, statement, "authors-word-only", "Nobody else says so.", 0, mira, NOW);
    }

    @Test
    void aVerdictWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> review.rate(article, statement, "unverifiable", "  ", 0, mira, NOW))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theSecondOfTwoWhoRateIsTold() {
        review.rate(article, statement, "unverifiable", "First.", 0, mira, NOW);

        assertThatThrownBy(() -> review.rate(article, statement, "outdated", "Second.", 0, mira, NOW))
                .isInstanceOfSatisfying(
                        Outdated.class, told -> assertThat(told.current()).isEqualTo(1));
    }

    @Test
    void aLaterVerdictSupersedesAndBothRemain() {
        review.rate(article, statement, "unverifiable", "First.", 0, mira, NOW);
        review.rate(article, statement, "outdated", "Second.", 1, mira, NOW);

        List<Verdict> verdicts = QuarkusTransaction.requiringNew()
                .call(() -> Verdict.of(Statement.of(Article.of(mira.desk(), article), statement)));
        assertThat(verdicts).extracting(Verdict::rationale).containsExactly("Second.", "First.");
        assertThat(verdicts).extracting(Verdict::wording).containsOnly("28 points");
    }

    @Test
    void aStatementWhoseWordsMoveGoesBackToRecheck() {
        review.rate(article, statement, "unverifiable", "Nobody knows.", 0, mira, NOW);
        statements.adjust(article, statement, new TextSpan(4, 21), 1, "Too short.", mira, NOW);

        assertThat(QuarkusTransaction.requiringNew().call(() -> standing().stage()))
                .isEqualTo(Stage.RE_CHECK);
    }

    @Test
    void aVerdictThatLosesItsSupportGoesBackToRecheck() {
        citations.cite(article, statement, source, that(Stance.SUPPORTS), mira, NOW);
        review.rate(article, statement, "supported", "The draft says so.", 0, mira, NOW);
        citations.retract(article, statement, 1, "A forgery.", mira, NOW);

        assertThat(QuarkusTransaction.requiringNew().call(() -> standing().recheckReason()))
                .contains("no longer carries");
    }

    @Test
    void aNumberIsNeverReused() {
        statements.retract(article, statement, "A mistake.", mira, NOW);

        assertThat(mark(0, 8).number()).isEqualTo(statement + 1);
    }

    @Test
    void aChangeWithoutAnEntryIsRolledBack() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::rateInSilence))
                .hasStackTraceContaining("has no ledger entry");

        assertThat(QuarkusTransaction.requiringNew().<Long>call(() -> Verdict.count("statement.article.id", article)))
                .isZero();
    }

    private void rateInSilence() {
        Statement rated = Statement.of(Article.of(mira.desk(), article), statement);
        Rating rating = Scale.current(mira.desk()).rating("outdated");
        new Verdict(rated, 1, rating, "Hush.", "28 points", mira, NOW).persist();
    }

    @Test
    void theLedgerIsWholeAndGrowsWithEachChange() {
        long before = QuarkusTransaction.requiringNew()
                .call(() -> LedgerHead.of(mira.desk().id()).size());
        mark(0, 8);

        assertThat(verifier.verify(mira.desk().id()).fault()).isEmpty();
        assertThat(verifier.verify(mira.desk().id()).entries()).isEqualTo(before + 1);
    }

    @Test
    void aChangedEntryIsFound() {
        QuarkusTransaction.requiringNew()
                .run(() -> Statement.getEntityManager()
                        .createNativeQuery(
                                "update ledger_entry set actor_name = 'Nobody' where desk_id = ?1 and position = 2")
                        .setParameter(1, mira.desk().id())
                        .executeUpdate());

        assertThat(verifier.verify(mira.desk().id()).fault()).contains("Entry 2 was changed.");
    }

    @Test
    void aSpanThatSplitsACharacterIsRefused() {
        assertThatThrownBy(() -> mark(5, 1000)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> mark(9, 5)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> mark(3, 4)).isInstanceOf(Refused.class).hasMessageContaining("at least one word");
    }
}
