package dev.stet.citation;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import dev.stet.ledger.Action;
import dev.stet.ledger.Actor;
import dev.stet.ledger.Ledger;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureRead;
import dev.stet.source.capture.CaptureText;
import dev.stet.text.quotation.CapturedText;
import dev.stet.text.quotation.Finding;
import dev.stet.text.quotation.QuotationTest;

/** Looks for the excerpts of citations in captures: at once when a source is cited, and again in each new capture. */
@ApplicationScoped
public class QuotationDesk {

    @Inject
    Ledger ledger;

    @Inject
    Event<QuotationLost> lost;

    /** A capture that could not be read says nothing about what stood in it. */
    void test(@Observes CaptureRead read) {
        if (read.capture().isRead()) {
            CapturedText text = CapturedText.of(read.text());
            Citation.withExcerptOf(read.capture().source())
                    .forEach(citation -> test(citation, read.capture(), text, read.at()));
        }
    }

    /** Looks for a new citation's excerpt in the newest capture of its source, if there is one. */
    void test(Citation citation, Instant now) {
        if (citation.excerpt() != null) {
            Capture.newestRead(citation.source()).ifPresent(capture -> {
                String text = CaptureText.of(capture).orElseThrow().text();
                test(citation, capture, CapturedText.of(text), now);
            });
        }
    }

    private void test(Citation citation, Capture capture, CapturedText text, Instant now) {
        TestedQuotation earlier = TestedQuotation.before(citation, capture);
        int near =
                earlier == null || earlier.span() == null ? 0 : earlier.span().start();
        Finding finding = QuotationTest.of(text, citation.excerpt(), near);
        TestedQuotation tested = new TestedQuotation(citation, capture, finding, now);
        tested.persist();
        ledger.append(
                Actor.application(capture.source().deskId()),
                Action.QUOTATION_TESTED,
                citation.subject(),
                facts(tested, capture),
                now);
        if (earlier != null
                && earlier.outcome().isPresent()
                && !tested.outcome().isPresent()) {
            lost.fire(new QuotationLost(citation.statement(), tested, now));
        }
    }

    private static Map<String, String> facts(TestedQuotation tested, Capture capture) {
        Map<String, String> facts = new HashMap<>();
        facts.put("outcome", tested.outcome().label());
        facts.put("capture", capture.digest().hex());
        facts.put("normalisation", Integer.toString(tested.normalisation()));
        if (tested.span() != null) {
            facts.put("span", tested.span().start() + "–" + tested.span().end());
        }
        return facts;
    }
}
