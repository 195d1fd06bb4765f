package dev.stet.citation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import dev.stet.ledger.Action;
import dev.stet.ledger.Actor;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.shared.TextSpan;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureRead;
import dev.stet.source.capture.CaptureText;
import dev.stet.text.quotation.CapturedText;
import dev.stet.text.quotation.Normalisation;
import dev.stet.text.quotation.QuotationTest;

/** Looks for the excerpts of citations in captures: at once when a source is cited, and again in each new capture. */
@ApplicationScoped
public class QuotationDesk {

    @Inject
    Ledger ledger;

    @Inject
    Event<QuotationLost> lost;

    /**
     * Looks for every excerpt of a source in a new capture of it: however many there are, in one entry of the ledger. A
     * capture that could not be read says nothing about what stood in it.
     */
    void test(@Observes CaptureRead read) {
        List<Citation> citations =
                read.capture().isRead() ? Citation.withExcerptOf(read.capture().source()) : List.of();
        if (citations.isEmpty()) {
            return;
        }
        Map<Long, TestedQuotation> earlier = TestedQuotation.before(read.capture());
        CapturedText text = CapturedText.of(read.text());
        List<TestedQuotation> tested = new ArrayList<>();
        List<TestedQuotation> gone = new ArrayList<>();
        for (Citation citation : citations) {
            TestedQuotation before = earlier.get(citation.id());
            TestedQuotation now = test(citation, read.capture(), text, before, read.at());
            tested.add(now);
            if (before != null && before.outcome().isPresent() && !now.outcome().isPresent()) {
                gone.add(now);
            }
        }
        TestedQuotation.persist(tested);
        append(read.capture(), read.capture().subject(), tally(tested), read.at());
        if (!gone.isEmpty()) {
            lost.fire(new QuotationLost(gone, read.at()));
        }
    }

    /**
     * Looks for a new citation's excerpt in the newest capture of its source, if there is one; and before that in the one it
     * was picked in, should that be older.
     */
    void test(Citation citation, Instant now) {
        if (citation.excerpt() == null) {
            return;
        }
        Optional<Capture> newest = Capture.newestRead(citation.source());
        Optional.ofNullable(citation.pickedIn())
                .filter(picked ->
                        newest.filter(each -> each.id().equals(picked.id())).isEmpty())
                .ifPresent(picked -> test(citation, picked, now));
        newest.ifPresent(capture -> test(citation, capture, now));
    }

    private void test(Citation citation, Capture capture, Instant now) {
        CapturedText text =
                CapturedText.of(CaptureText.of(capture).orElseThrow().text());
        TestedQuotation tested = test(citation, capture, text, null, now);
        tested.persist();
        append(capture, citation.subject(), facts(tested), now);
    }

    private static TestedQuotation test(
            Citation citation, Capture capture, CapturedText text, TestedQuotation earlier, Instant now) {
        TextSpan seen = earlier == null || earlier.span() == null ? citation.picked() : earlier.span();
        int near = seen == null ? 0 : seen.start();
        return new TestedQuotation(citation, capture, QuotationTest.of(text, citation.excerpt(), near), now);
    }

    private void append(Capture capture, Subject about, Map<String, String> facts, Instant now) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("capture", capture.digest().hex());
        all.put("normalisation", Integer.toString(Normalisation.VERSION));
        Actor stet = Actor.application(capture.source().deskId());
        ledger.append(stet, Action.QUOTATION_TESTED, about, all, now);
    }

    private static Map<String, String> facts(TestedQuotation tested) {
        Map<String, String> facts =
                new HashMap<>(Map.of("outcome", tested.outcome().label()));
        if (tested.span() != null) {
            facts.put("span", tested.span().start() + "–" + tested.span().end());
        }
        return facts;
    }

    /** How many of each outcome. */
    private static Map<String, String> tally(List<TestedQuotation> tested) {
        Map<String, String> tally = new HashMap<>();
        tested.stream()
                .collect(Collectors.groupingBy(test -> test.outcome().label(), Collectors.counting()))
                .forEach((outcome, count) -> tally.put(outcome, count.toString()));
        return tally;
    }
}
