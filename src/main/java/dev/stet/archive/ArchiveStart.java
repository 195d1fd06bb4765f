package dev.stet.archive;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;

import dev.stet.shared.Prepared;
import dev.stet.shared.Refused;

/** With {@code stet.export} or {@code stet.import}: does that one thing at start, and ends. A server opens the door for backups instead. */
@ApplicationScoped
class ArchiveStart {

    private static final Logger LOG = Logger.getLogger("dev.stet");

    /** Before anybody who makes something at start: the demo, the address for the set-up, the rounds. */
    private static final int FIRST = 1;

    @ConfigProperty(name = "stet.export")
    Optional<Path> to;

    @ConfigProperty(name = "stet.import")
    Optional<Path> from;

    @Inject
    Archives archives;

    @Inject
    BackupDoor door;

    void start(@Observes @Priority(FIRST) Prepared started) {
        if (to.isEmpty() && from.isEmpty()) {
            door.open();
            return;
        }
        try {
            from.ifPresent(file -> {
                archives.read(file);
                LOG.infof("The archive %s is here, and its ledgers are whole to their heads.", file);
            });
            to.ifPresent(file -> {
                archives.write(file);
                LOG.infof("The archive %s is written.", file);
            });
            Quarkus.asyncExit(0);
        } catch (Refused no) {
            LOG.error(no.getMessage());
            Quarkus.asyncExit(1);
        }
    }
}
