package dev.stet.command;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;

import dev.stet.archive.Archives;
import dev.stet.shared.Refused;

/** With {@code stet.export} or {@code stet.import}: that one thing is done at start, and the process ends. */
@ApplicationScoped
class ArchiveCommand {

    private static final Logger LOG = Logger.getLogger("dev.stet");

    @ConfigProperty(name = "stet.export")
    Optional<Path> to;

    @ConfigProperty(name = "stet.import")
    Optional<Path> from;

    @Inject
    Archives archives;

    /** Whether that is what was wanted, and not a server. */
    boolean isWanted() {
        return to.isPresent() || from.isPresent();
    }

    /** Says what became of it, and ends the process. */
    void run() {
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
