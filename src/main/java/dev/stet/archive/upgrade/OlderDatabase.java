package dev.stet.archive.upgrade;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jboss.logging.Logger;

import dev.stet.shared.Refused;

/**
 * An embedded database of an older version of Stet. It is copied before it is migrated; without the copy, it is not. Where the
 * migration did not come to its end, the next start puts the copy back and migrates that.
 *
 * <p>Whether it did is noted twice. A constant in the database says so, with the name of the copy: it is in that file alone, so
 * a copy that somebody has put back by hand, and worked on since, is never taken for a half. A file beside it says that the
 * database has to be looked into before it is opened for good, which would cost each start some time.
 */
final class OlderDatabase {

    private static final Logger LOG = Logger.getLogger("dev.stet");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final String FILE = "stet.mv.db";

    private final Path data;
    private final Path sign;
    private final String url;
    private final String user;
    private final String password;
    private Path putBack;

    OlderDatabase(Path data, String url, String user, String password) {
        this.data = data;
        this.sign = data.resolve("being-migrated");
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * A copy that was put back is not made again: whoever starts it over and over would fill the disk.
     *
     * @throws Refused where there is no room for the copy, say; nothing is migrated then
     */
    void begin(Connection connection, Instant now) throws SQLException, IOException {
        Path copy = putBack == null ? copy(connection, nameAt(now)) : putBack;
        Files.write(sign, new byte[0]);
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop constant if exists being_migrated");
            statement.execute("create constant being_migrated value '" + copy.getFileName() + "'");
        }
        LOG.infof("The database is of an older version. It is copied to %s before it is brought to this one.", copy);
    }

    private static String nameAt(Instant now) {
        return "before-migration-" + STAMP.format(now.atOffset(ZoneOffset.UTC)) + ".zip";
    }

    private Path copy(Connection connection, String name) throws SQLException, IOException {
        Path copy = data.resolve(name).toAbsolutePath();
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, copy.toString());
            backup.execute();
            write(copy);
        } catch (SQLException | IOException broken) {
            Files.deleteIfExists(copy);
            throw new Refused(
                    "",
                    "The database is of an older version, and could not be copied to " + copy
                            + " before it is brought to this one: " + broken.getMessage()
                            + ". Nothing was migrated. Make room there, or see that it can be written to, and start again.");
        }
        return copy;
    }

    /** Has it written to the disk itself. */
    private static void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    void end(Connection connection) throws SQLException, IOException {
        if (Files.exists(sign)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop constant if exists being_migrated");
            }
            Files.delete(sign);
        }
    }

    /**
     * To be called while this process has not opened the database.
     *
     * @throws Refused where the copy is not to be had; nothing has changed then
     * @throws SQLException where another process has the database open, say
     */
    void putBackIfLeft() throws SQLException, IOException {
        if (!Files.exists(sign)) {
            return;
        }
        String name = Files.exists(data.resolve(FILE)) ? nameOfCopy() : null;
        if (name != null) {
            putBack = data.resolve(name).toAbsolutePath();
            replaceBy(putBack);
        }
        Files.delete(sign);
    }

    /** Null where this database is not one that was being migrated. */
    private String nameOfCopy() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "select 1 from information_schema.constants where constant_name = 'BEING_MIGRATED'")) {
                if (!row.next()) {
                    return null;
                }
            }
            try (ResultSet row = statement.executeQuery("select being_migrated")) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** The file is held as H2 holds it, so that no other process opens it meanwhile, and is replaced as a whole. */
    private void replaceBy(Path copy) throws IOException {
        Path draft = data.resolve(FILE + ".put-back");
        try (FileChannel half = FileChannel.open(data.resolve(FILE), StandardOpenOption.WRITE);
                FileLock lock = half.tryLock()) {
            if (lock == null) {
                throw new Refused("", "Another process has the database in " + data + " open. End that one first.");
            }
            unpack(copy, draft);
            Files.move(draft, data.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        LOG.infof(
                "The database was being brought to this version when the process ended. It is as it was before: %s.",
                copy);
    }

    private static void unpack(Path copy, Path draft) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry entry = zip.getEntry(FILE);
            if (entry == null) {
                throw new IOException("there is no " + FILE + " in it");
            }
            Files.copy(zip.getInputStream(entry), draft, StandardCopyOption.REPLACE_EXISTING);
            write(draft);
        } catch (IOException broken) {
            Files.deleteIfExists(draft);
            throw new Refused(
                    "",
                    "The database was being brought to a newer version when the process ended, and cannot be put back as it was"
                            + " out of the copy " + copy + ": " + broken.getMessage()
                            + ". Nothing was changed. See that the copy is there and that there is room, and start again;"
                            + " or restore a backup in another folder (--data).");
        }
    }
}
