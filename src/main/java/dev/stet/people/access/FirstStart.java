package dev.stet.people.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;

import dev.stet.people.Desk;
import dev.stet.shared.Background;
import dev.stet.shared.Clock;
import dev.stet.shared.Prepared;

/** Prints the set-up address where there is no desk yet. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    /** After whatever fills the demo. */
    private static final int LATE = 3000;

    @Inject
    SetUp setUp;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    @ConfigProperty(name = "stet.demo")
    boolean demo;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    private final Background background = new Background("stet-first-start");

    void started(@Observes @Priority(LATE) Prepared event) {
        background.runLater(() -> attempts.tidy(clock.now()));
        if (!demo && QuarkusTransaction.requiringNew().call(Desk::noneYet)) {
            LOG.infof(
                    "There is no desk yet. Found it here, once: http://localhost:%d/setup/%s "
                            + "(from elsewhere, the same path at the address of this machine)",
                    port, setUp.open(clock.now()).text());
        }
    }

    void end(@Observes ShutdownEvent ending) {
        background.end();
    }
}
