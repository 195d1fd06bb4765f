package dev.stet.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Revision;
import dev.stet.article.Statement;
import dev.stet.citation.TestedQuotation;
import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.ledger.Entry;
import dev.stet.ledger.LedgerVerifier;
import dev.stet.people.Person;
import dev.stet.review.Stage;
import dev.stet.review.Standing;
import dev.stet.text.quotation.Outcome;
import dev.stet.world.World;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DemoWorldTest {

    @Inject
    World world;

    @Inject
    LedgerVerifier verifier;

    @Test
    void theWorldShowsStatementsAtEveryStageAndAWholeLedger() {
        Person mira = world.mira();
        List<Article> articles = QuarkusTransaction.requiringNew().call(() -> Article.newest(mira.desk(), 0, 10));

        assertThat(articles).extracting(Article::title).contains("Peace plan shrinks from 28 points to 19");
        Article plan = articles.stream()
                .filter(article -> article.title().startsWith("Peace plan shrinks"))
                .findFirst()
                .orElseThrow();
        List<Standing> standings = QuarkusTransaction.requiringNew().call(() -> Standing.of(plan));
        assertThat(standings).extracting(Standing::stage).contains(Stage.values());
        assertThat(verifier.verify(mira.desk().id()).isWhole()).isTrue();
    }

    @Test
    void theWorldShowsEachKindOfWork() {
        long desk = world.mira().desk().id();
        for (Action action : Action.values()) {
            boolean isLeftToTheVisitor = action == Action.TOKEN_ISSUED
                    || action == Action.TOKEN_REVOKED
                    || action == Action.ROLE_GIVEN
                    || action == Action.ASIDE_RETRACTED
                    || action == Action.WATCH_SET
                    || action == Action.LOOK_ENDED;
            long done = QuarkusTransaction.requiringNew()
                    .call(() -> Entries.count(desk, new Entries.Filter(null, action, null)));
            assertThat(done > 0).as(action.key()).isNotEqualTo(isLeftToTheVisitor);
        }
    }

    @Test
    void theWorldHappenedInOrderOnSeveralDays() {
        long desk = world.mira().desk().id();
        List<Instant> newestFirst = QuarkusTransaction.requiringNew()
                .call(() -> Entries.newest(desk, Entries.Filter.ALL, 0, 500).stream()
                        .map(Entry::at)
                        .toList());

        assertThat(newestFirst).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(newestFirst.stream()
                        .map(at -> at.truncatedTo(ChronoUnit.DAYS))
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    void everyPlacementSaysWhatStandsThere() {
        Article plan = world.plan();
        QuarkusTransaction.requiringNew().run(() -> {
            String text = Revision.current(plan).text();
            for (Placement placement : Placement.inForce(plan)) {
                assertThat(placement.span().in(text)).isEqualTo(placement.exact());
            }
        });
    }

    @Test
    void theWorldShowsWordsThatStandInACaptureWordsThatAreAlteredAndWordsThatAreGone() {
        Article plan = world.plan();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(newest(plan, 1)).isEqualTo(Outcome.EXACT);
            assertThat(newest(plan, 2)).isEqualTo(Outcome.ALTERED);
            assertThat(newest(plan, 6)).isEqualTo(Outcome.ABSENT);
            assertThat(Standing.of(Statement.of(plan, 6)).recheckReason()).contains("are absent from its capture 2");
        });
    }

    private static Outcome newest(Article plan, int statement) {
        return TestedQuotation.of(Statement.of(plan, statement)).get(0).outcome();
    }
}
