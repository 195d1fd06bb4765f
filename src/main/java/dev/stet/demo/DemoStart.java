package dev.stet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import dev.stet.people.Desk;
import dev.stet.shared.Clock;

/** With {@code stet.demo=true}: fills an empty installation at start and says how to get in. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger("dev.stet");

    @ConfigProperty(name = "stet.demo")
    boolean demo;

    @Inject
    DemoWorld world;

    @Inject
    Clock clock;

    void start(@Observes StartupEvent started) {
        if (!demo) {
            return;
        }
        if (Desk.noneYet()) {
            world.build(clock.now());
        }
        LOG.infof(
                "The demo desk is ready. Sign in as mira@stet.example (reviewer), jonas@stet.example (editor),"
                        + " ada@stet.example (administrator) or ruth@stet.example (reader); password: %s",
                DemoWorld.PASSWORD);
    }
}
