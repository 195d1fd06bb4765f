package dev.stet.source.watch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.ledger.Subject;
import dev.stet.people.Person;
import dev.stet.shared.Outdated;
import dev.stet.shared.Refused;
import dev.stet.source.Source;

/** Sets how often sources are looked at again. */
@ApplicationScoped
public class WatchDesk {

    @Inject
    Ledger ledger;

    @Inject
    Rounds rounds;

    /**
     * @param seen the number of the watch that the person saw, or 0 where she saw none
     * @throws Outdated if somebody set another since
     * @throws Refused where the source has no address, or nothing would change
     */
    @Transactional
    public Watch set(long sourceId, Rhythm rhythm, int seen, Person by, Instant now) {
        Source source = Source.locked(by.desk(), sourceId);
        Optional<Watch> before = Watch.of(source);
        int number = before.map(Watch::number).orElse(0);
        if (seen != number) {
            throw new Outdated("Somebody else set this while you were looking.", seen, number);
        }
        Rhythm old = before.map(Watch::rhythm).orElse(Rhythm.NEVER);
        if (rhythm == old) {
            throw new Refused("rhythm", "So it is already. Choose another, or leave it.");
        }
        if (rhythm != Rhythm.NEVER && source.url() == null) {
            throw new Refused("rhythm", "This source has no web address, so there is nothing to look at.");
        }
        Watch watch = new Watch(source, number + 1, rhythm, by, now);
        watch.persist();
        Subject subject = Subject.of("source", source.id(), source.title());
        ledger.append(by.actor(), Action.WATCH_SET, subject, Map.of("rhythm", old.key() + " → " + rhythm.key()), now);
        rounds.plan(sourceId, watch.due(Look.last(source).orElse(null), now));
        return watch;
    }
}
