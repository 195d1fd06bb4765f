package dev.stet.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.quarkus.test.junit.QuarkusTestProfile;

import dev.stet.rig.Tested;
import dev.stet.shared.Clock;

/** The clock of this machine, or what somebody has set it to: beside the tests, and of the process that they ask, if it is another. */
@Alternative
@ApplicationScoped
public class SettableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** An application that runs by it. */
    public static class Wall implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SettableClock.class);
        }
    }

    /** Sets it to so long after the true time; before it, if negative. */
    public void set(Duration ahead) {
        this.ahead = ahead;
        if (Tested.isElsewhere()) {
            Tested.setClock(ahead);
        }
    }

    @Override
    public Instant now() {
        return super.now().plus(ahead);
    }
}
