package dev.stet.review;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.article.StatementAdjusted;
import dev.stet.article.StatementDesk;
import dev.stet.article.StatementMarked;
import dev.stet.citation.Evidence;
import dev.stet.citation.EvidenceChanged;
import dev.stet.citation.QuotationLost;
import dev.stet.citation.quoted.WordsLost;
import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.people.Person;

/** Gives verdicts, and moves the stage when what it rests on changes. */
@ApplicationScoped
public class ReviewDesk {

    @Inject
    Ledger ledger;

    /**
     * @param ratingKey of the scale in force
     * @param seen the number of the verdict that the person saw in force, 0 for none
     * @throws dev.stet.shared.Outdated if somebody rated it since
     * @throws dev.stet.shared.Refused where the reason is missing or what is cited is not enough
     */
    @Transactional
    public Verdict rate(
            long articleId, int statementNumber, String ratingKey, String rationale, int seen, Person by, Instant now) {
        Statement statement = Statement.locked(Article.of(by.desk(), articleId), statementNumber);
        statement.requireStanding();
        Rating rating = Scale.current(by.desk()).rating(ratingKey);
        Placement placement = Placement.inForce(statement);
        Verdict verdict = Standing.of(statement)
                .rate(new RatingGiven(rating, rationale, by, now), placement, Evidence.of(statement), seen);
        verdict.persist();
        Map<String, String> facts = Map.of(
                "number", Integer.toString(verdict.number()),
                "rating", rating.label(),
                "rationale", verdict.rationale(),
                "wording", verdict.wording());
        ledger.append(by.actor(), Action.VERDICT_GIVEN, statement.subject(), facts, now);
        return verdict;
    }

    void start(@Observes StatementMarked marked) {
        new Standing(marked.statement(), marked.placement(), marked.at()).persist();
    }

    void end(@Observes StatementDesk.Retracted retracted) {
        Standing.of(retracted.statement()).leaveTheLists();
    }

    void follow(@Observes EvidenceChanged changed) {
        Standing.of(changed.statement()).evidenceChanged(changed.evidence(), changed.at());
    }

    void follow(@Observes StatementAdjusted adjusted) {
        Standing.of(adjusted.statement()).placedAnew(adjusted.placement(), adjusted.at());
    }

    void follow(@Observes QuotationLost lost) {
        doubt(lost.reasons(), lost.at());
    }

    void follow(@Observes WordsLost lost) {
        doubt(lost.reasons(), lost.at());
    }

    private static void doubt(Map<Long, String> reasons, Instant now) {
        Standing.of(reasons.keySet())
                .forEach(standing -> standing.evidenceDoubted(
                        reasons.get(standing.statement().id()), now));
    }
}
