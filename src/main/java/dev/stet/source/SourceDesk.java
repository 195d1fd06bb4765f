package dev.stet.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/** Adds sources to the desk's library and corrects what is known of them. */
@ApplicationScoped
public class SourceDesk {

    private static final int REASON = 1000;

    @Inject
    Ledger ledger;

    @Transactional
    public Source add(SourceFacts facts, Person by, Instant now) {
        Source source = new Source(facts, by, now);
        source.persist();
        ledger.append(by.actor(), Action.SOURCE_ADDED, subject(source), facts.known(), now);
        return source;
    }

    /** The source at this address, or of this name where no address is known; or else a new one. */
    @Transactional
    public Source addOnce(SourceFacts facts, Person by, Instant now) {
        Optional<Source> known =
                facts.url() == null ? Source.called(by.desk(), facts.title()) : Source.at(by.desk(), facts.url());
        return known.orElseGet(() -> add(facts, by, now));
    }

    /**
     * @param seen the edition that the person saw
     * @throws dev.stet.shared.Outdated if somebody corrected it since
     * @throws Refused where no reason is given, or nothing differs
     */
    @Transactional
    public Source correct(long id, SourceFacts better, int seen, String reason, Person by, Instant now) {
        String why =
                Typed.neededText(reason, "reason", REASON, "Say why: the correction stays on record with its reason.");
        Source source = Source.of(by.desk(), id).locked();
        Map<String, String> changed = source.correct(better, seen);
        if (changed.isEmpty()) {
            throw new Refused("", "Nothing differs from what is already known of this source.");
        }
        Map<String, String> facts = new TreeMap<>(changed);
        facts.put("reason", why);
        ledger.append(by.actor(), Action.SOURCE_CORRECTED, subject(source), facts, now);
        return source;
    }

    private static Subject subject(Source source) {
        return Subject.of("source", source.id(), source.title());
    }
}
