package dev.stet.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.stet.article.Aside;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.Search;
import dev.stet.citation.Stance;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.report.model.CitationFact;
import dev.stet.report.model.CitationFact.Bearing;
import dev.stet.report.model.CoverageFact.SetAside;
import dev.stet.report.model.CoverageFact.Stretch;
import dev.stet.report.model.StatementFact;
import dev.stet.report.model.StatementFact.Adjustment;
import dev.stet.report.model.StatementFact.RetractionFact;
import dev.stet.report.model.StatementFact.SearchFact;
import dev.stet.report.model.StatementFact.StageFact;
import dev.stet.report.model.StatementFact.Stamp;
import dev.stet.report.model.StatementFact.VerdictFact;
import dev.stet.report.quoted.QuotedReader;
import dev.stet.review.Rating;
import dev.stet.review.Stage;
import dev.stet.review.Standing;
import dev.stet.review.Verdict;

/**
 * One statement with what was read of it.
 *
 * @param placements the newest first, at least one
 * @param verdicts the newest first
 */
record StatementReader(
        Statement statement,
        List<Placement> placements,
        Standing standing,
        List<Verdict> verdicts,
        List<Citation> citations,
        List<Search> searches,
        SourceList sources,
        Kept kept,
        QuotedReader quoted) {

    StatementFact fact() {
        Placement placement = placements.get(0);
        List<VerdictFact> given =
                verdicts.stream().map(verdict -> fact(verdict, placement)).toList();
        return new StatementFact(
                statement.number(),
                placement.exact(),
                placement.span().start(),
                placement.span().end(),
                statement.category().label(),
                statement.speaker(),
                statement.hangsOn() == null ? 0 : statement.hangsOn().number(),
                stamp(statement.markedBy(), statement.markedAt()),
                adjustments(),
                fact(standing.stage()),
                standing.recheckReason(),
                given.isEmpty() ? null : given.get(0),
                given.isEmpty() ? given : given.subList(1, given.size()),
                citations(false),
                citations(true),
                searches.stream().map(StatementReader::fact).toList(),
                quoted.of(statement),
                fact(statement.retraction()));
    }

    private List<CitationFact> citations(boolean retracted) {
        return citations.stream()
                .filter(citation -> citation.isRetracted() == retracted)
                .map(this::fact)
                .toList();
    }

    private CitationFact fact(Citation citation) {
        int number = sources.number(citation.source());
        if (!citation.isRetracted() && !statement.isRetracted()) {
            sources.usedBy(citation.source(), statement.number());
        }
        return new CitationFact(
                citation.number(),
                number,
                citation.source().title(),
                citation.excerpt(),
                citation.locator().words(),
                bearing(citation.stance()),
                citation.stance().label(),
                citation.stance().symbol(),
                citation.directness().label(),
                citation.basis().label(),
                citation.accessedOn(),
                citation.note(),
                stamp(citation.citedBy(), citation.citedAt()),
                fact(citation.retraction()),
                kept.of(citation));
    }

    private List<Adjustment> adjustments() {
        List<Adjustment> moved = new ArrayList<>();
        for (int i = 0; i + 1 < placements.size(); i++) {
            Placement later = placements.get(i);
            moved.add(new Adjustment(
                    placements.get(i + 1).exact(), later.reason(), stamp(later.placedBy(), later.placedAt())));
        }
        return moved;
    }

    private static Bearing bearing(Stance stance) {
        if (stance.isContrary()) {
            return Bearing.AGAINST;
        }
        return stance.isSupport() ? Bearing.FOR : Bearing.NEITHER;
    }

    private static VerdictFact fact(Verdict verdict, Placement placement) {
        Rating rating = verdict.rating();
        return new VerdictFact(
                verdict.number(),
                rating.key(),
                rating.label(),
                rating.symbol(),
                rating.tone().key(),
                verdict.rationale(),
                verdict.wording(),
                verdict.wordingDigest().hex(),
                verdict.isOn(placement),
                rating.scale().version(),
                stamp(verdict.givenBy(), verdict.givenAt()));
    }

    private static StageFact fact(Stage stage) {
        return new StageFact(
                stage.key(), stage.label(), stage.symbol(), stage.tone().key());
    }

    private static SearchFact fact(Search search) {
        return new SearchFact(
                search.place(),
                search.sought(),
                search.searchedOn(),
                search.note(),
                stamp(search.recordedBy(), search.recordedAt()));
    }

    static SetAside setAside(Aside aside) {
        return new SetAside(
                new Stretch(aside.span().start(), aside.span().end(), aside.exact()),
                aside.kind().label(),
                aside.note(),
                stamp(aside.setBy(), aside.setAt()),
                fact(aside.retraction()));
    }

    private static RetractionFact fact(Retraction retraction) {
        return retraction == null
                ? null
                : new RetractionFact(retraction.reason(), stamp(retraction.by(), retraction.at()));
    }

    private static Stamp stamp(Person by, Instant at) {
        return new Stamp(by.name(), at);
    }
}
