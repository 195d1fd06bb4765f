package dev.stet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.people.Desk;
import dev.stet.shared.Clock;
import dev.stet.shared.Prepared;

/** With {@code stet.demo=true}: fills an empty installation at start and says how to get in. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger("dev.stet");

    /** In seconds, on a slow machine. */
    private static final int LONGEST = 600;

    @ConfigProperty(name = "stet.demo")
    boolean demo;

    @Inject
    DemoWorld world;

    @Inject
    Clock clock;

    void start(@Observes Prepared started) {
        if (!demo) {
            return;
        }
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(this::fill);
        LOG.infof(
                "The demo desk is ready. Sign in as mira@stet.example (reviewer), jonas@stet.example (editor),"
                        + " ada@stet.example (administrator) or ruth@stet.example (reader); password: %s",
                DemoWorld.PASSWORD);
    }

    /** Other nodes that start now wait until the desk is whole, and find it. It is built in transactions of its own. */
    private void fill() {
        Desk.foundAlone();
        if (Desk.noneYet()) {
            QuarkusTransaction.suspendingExisting().run(() -> world.build(clock.now()));
        }
    }
}
