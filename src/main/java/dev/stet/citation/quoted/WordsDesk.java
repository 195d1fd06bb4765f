package dev.stet.citation.quoted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import dev.stet.article.Placement;
import dev.stet.article.StatementAdjusted;
import dev.stet.citation.EvidenceChanged;
import dev.stet.ledger.Action;
import dev.stet.ledger.Actor;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureRead;
import dev.stet.source.capture.CaptureText;
import dev.stet.source.capture.Reading;
import dev.stet.text.quotation.CapturedText;
import dev.stet.text.quotation.Finding;
import dev.stet.text.quotation.Normalisation;
import dev.stet.text.quotation.QuotationTest;
import dev.stet.text.quoted.QuotedStretches;

/**
 * Looks for the words that statements themselves quote in the captures of what is cited for them: when a source is cited,
 * when a statement is adjusted, and in each new capture.
 */
@ApplicationScoped
public class WordsDesk {

    /** Of statements that stand, where a source is cited for them by a citation that stands. */
    private static final String CITING = "from Placement p join fetch p.statement s join fetch s.article"
            + " where p.number = s.placementNumber and s.retraction.at is null and exists (select 1 from Citation c"
            + " where c.statement = s and c.source = ?1 and c.retraction.at is null) order by p.id";

    /** The newest with a text of each source cited for a statement. */
    private static final String CAPTURES = "from Capture k join fetch k.blob join fetch k.source where k.reading = ?2"
            + " and k.source.id in (select c.source.id from Citation c where c.statement = ?1 and c.retraction.at is null)"
            + " and k.number = (select max(n.number) from Capture n where n.source = k.source and n.reading = ?2)"
            + " order by k.id";

    @Inject
    Ledger ledger;

    @Inject
    Event<WordsLost> lost;

    /** However many statements there are, in one entry of the ledger. A capture that could not be read says nothing. */
    void test(@Observes CaptureRead read) {
        Capture capture = read.capture();
        if (!capture.isRead()) {
            return;
        }
        List<Placement> placements = Placement.list(CITING, capture.source());
        Map<Long, List<TestedWords>> before = TestedWords.before(capture);
        CapturedText text = CapturedText.of(read.text());
        List<TestedWords> tested = new ArrayList<>();
        List<TestedWords> gone = new ArrayList<>();
        for (Placement placement : placements) {
            Map<TextSpan, TestedWords> earlier = before.getOrDefault(placement.id(), List.of()).stream()
                    .collect(Collectors.toMap(TestedWords::quoted, test -> test));
            for (TestedWords now : test(placement, capture, text, earlier, read.at())) {
                tested.add(now);
                TestedWords then = earlier.get(now.quoted());
                if (then != null && then.isFound() && !now.isFound()) {
                    gone.add(now);
                }
            }
        }
        keep(tested, capture, capture.subject(), read.at());
        if (!gone.isEmpty()) {
            lost.fire(new WordsLost(gone, read.at()));
        }
    }

    /** In what is cited and was not looked into before. */
    void test(@Observes EvidenceChanged changed) {
        test(Placement.inForce(changed.statement()), changed.at());
    }

    /** Other words may be quoted now, or the same at another place. */
    void test(@Observes StatementAdjusted adjusted) {
        test(adjusted.placement(), adjusted.at());
    }

    private void test(Placement placement, Instant now) {
        if (stretches(placement).isEmpty()) {
            return;
        }
        List<Capture> captures = Capture.list(CAPTURES, placement.statement(), Reading.READ);
        for (Capture capture : captures) {
            if (!TestedWords.exists(placement, capture)) {
                CapturedText text =
                        CapturedText.of(CaptureText.of(capture).orElseThrow().text());
                Subject about = placement.statement().subject();
                keep(test(placement, capture, text, Map.of(), now), capture, about, now);
            }
        }
    }

    private static List<TextSpan> stretches(Placement placement) {
        return QuotedStretches.in(placement.prefix(), placement.exact(), placement.suffix());
    }

    private static List<TestedWords> test(
            Placement placement, Capture capture, CapturedText text, Map<TextSpan, TestedWords> earlier, Instant now) {
        List<TestedWords> tested = new ArrayList<>();
        for (TextSpan quoted : stretches(placement)) {
            TestedWords then = earlier.get(quoted);
            int near = then == null || then.span() == null ? 0 : then.span().start();
            Finding finding = QuotationTest.quoted(text, quoted.in(placement.exact()), near);
            tested.add(new TestedWords(placement, quoted, capture, finding, now));
        }
        return tested;
    }

    private void keep(List<TestedWords> tested, Capture capture, Subject about, Instant now) {
        if (tested.isEmpty()) {
            return;
        }
        TestedWords.persist(tested);
        Map<String, String> facts = new HashMap<>();
        tested.stream()
                .collect(Collectors.groupingBy(test -> test.outcome().label(), Collectors.counting()))
                .forEach((outcome, count) -> facts.put(outcome, count.toString()));
        facts.put("capture", capture.digest().hex());
        facts.put("normalisation", Integer.toString(Normalisation.VERSION));
        Actor stet = Actor.application(capture.source().deskId());
        ledger.append(stet, Action.QUOTED_WORDS_TESTED, about, facts, now);
    }
}
