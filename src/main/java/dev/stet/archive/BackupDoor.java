package dev.stet.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;

import dev.stet.shared.Prepared;
import dev.stet.shared.Refused;

/**
 * How a command gets an archive out of a server that has the embedded database to itself: by a socket in the data folder,
 * where only the owner of that folder can go, who could read the database anyway. Whoever connects is sent the archive.
 */
@ApplicationScoped
public class BackupDoor {

    private static final Logger LOG = Logger.getLogger("dev.stet");
    private static final String FOLDER = "door";
    private static final String NAME = "backup";
    private static final int BUFFER = 1 << 16;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Before anybody who makes something at start, which may take a while: the demo, the address for the set-up. */
    private static final int FIRST = 1;

    @ConfigProperty(name = "stet.data")
    Path data;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    Archives archives;

    private ServerSocketChannel server;

    /**
     * Asks the server that has this data folder for all that travels, as of one moment.
     *
     * @throws Refused where it cannot be asked, what it sent is not whole, or there is such a file already
     * @throws java.io.UncheckedIOException where the file cannot be written
     */
    public static void ask(Path data, Path file) {
        ArchiveDraft.write(file, draft -> {
            try (SocketChannel channel = connect(data);
                    OutputStream out = Files.newOutputStream(draft)) {
                Channels.newInputStream(channel).transferTo(out);
            }
            try (ArchiveFile whole = ArchiveFile.open(draft)) {
                LOG.debugf("%d entries came.", whole.manifest().entries().size());
            } catch (Refused broken) {
                throw new Refused("", "The server broke off while it sent the archive; its log may say why.");
            }
        });
    }

    private static SocketChannel connect(Path data) {
        try {
            return SocketChannel.open(address(data));
        } catch (IOException closed) {
            throw new Refused(
                    "",
                    "Another process has the database in "
                            + data.toAbsolutePath().normalize() + " open, and it cannot be" + " asked for a backup ("
                            + closed.getMessage() + "). End it first.");
        }
    }

    private static UnixDomainSocketAddress address(Path data) {
        return UnixDomainSocketAddress.of(
                data.toAbsolutePath().normalize().resolve(FOLDER).resolve(NAME));
    }

    /** For as long as the server runs, where it has the database to itself. */
    void open(@Observes @Priority(FIRST) Prepared prepared) {
        if (!url.startsWith("jdbc:h2:file:")) {
            return;
        }
        try {
            UnixDomainSocketAddress address = address(data);
            folder(address.getPath().getParent());
            // Of a process that was killed: no other one is running, since this one has the database.
            Files.deleteIfExists(address.getPath());
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(address);
            Thread thread = new Thread(this::serve, "backup-door");
            thread.setDaemon(true);
            thread.start();
        } catch (IOException | UnsupportedOperationException none) {
            LOG.warnf("There is no backup while this server runs: %s", none.getMessage());
        }
    }

    private static void folder(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] own = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, own);
        } else if (posix) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** One after the other: each holds a connection to the database. */
    private void serve() {
        try {
            while (true) {
                send(server.accept());
            }
        } catch (ClosedChannelException over) {
            LOG.debug("The server ends.");
        } catch (IOException failed) {
            LOG.error("From now on there is no backup while this server runs", failed);
        }
    }

    private void send(SocketChannel to) {
        try (to;
                OutputStream out = new BufferedOutputStream(new PatientStream(to, PATIENCE), BUFFER)) {
            archives.write(out);
            LOG.info("A backup was asked for and sent.");
        } catch (IOException | SQLException | RuntimeException failed) {
            LOG.error("A backup was asked for and could not be sent", failed);
        }
    }

    void close(@Observes ShutdownEvent ending) throws IOException {
        if (server != null) {
            server.close();
            Files.deleteIfExists(address(data).getPath());
        }
    }
}
