package dev.stet.command;

import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

import org.eclipse.microprofile.config.ConfigProvider;

import dev.stet.http.outage.Outage;
import dev.stet.shared.Refused;

/** Why the application did not start, in a sentence for whoever started it. What nobody foresaw is shown whole. */
final class StartFailure {

    private static final int H2_IN_USE = 90020;
    /** H2's own codes, org.h2.api.ErrorCode: the trace, or the file, cannot be made or written; the database is read only. */
    private static final Set<Integer> H2_NOT_WRITTEN = Set.of(90028, 90031, 90034, 90062, 90097);

    /** PostgreSQL, appendix A. */
    private static final String NO_SUCH_DATABASE = "3D000";

    private static final String NEWER = "not resolved locally";

    private StartFailure() {}

    static void tell(Throwable thrown, PrintStream err) {
        String why = why(thrown);
        if (why == null) {
            err.println("Stet could not start.");
            thrown.printStackTrace(err);
        } else {
            err.println("Stet did not start. " + why);
        }
    }

    /** Whether another process has the embedded database. */
    static boolean isInUse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isInUseItself(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInUseItself(Throwable cause) {
        return cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE;
    }

    /** Null where the reason is none of those that are known. */
    static String why(Throwable thrown) {
        Outage outage = Outage.of(thrown);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String why = whyOf(cause, outage == Outage.FULL);
            if (why != null) {
                return why;
            }
        }
        if (outage == Outage.FULL) {
            return "There is no room left on the disk of the database (" + databaseAddress()
                    + "). Make room, and start again;" + " what was saved before is safe.";
        }
        return outage == Outage.AWAY
                ? "The database at " + databaseAddress()
                        + " does not answer. Start it, or correct the address (--database-url)."
                : null;
    }

    private static String whyOf(Throwable cause, boolean full) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof BindException) {
            return "Port " + setting("quarkus.http.port") + " is taken: another process listens there. Give it another"
                    + " one with --port.";
        }
        if (cause instanceof Refused refused) {
            return refused.getMessage();
        }
        if (isInUseItself(cause)) {
            return "Another process has the database in " + folder() + " open. End that one first, or give this one a"
                    + " folder of its own with --data.";
        }
        if (cause instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("28")) {
            return "The database does not let this user in: " + message + " (--database-user, and"
                    + " QUARKUS_DATASOURCE_PASSWORD in the environment)";
        }
        if (cause instanceof SQLException sql && NO_SUCH_DATABASE.equals(sql.getSQLState())) {
            return "There is no such database: " + message + ". Create it, or correct the address (--database-url).";
        }
        if (!full
                && (cause instanceof SQLException sql && H2_NOT_WRITTEN.contains(sql.getErrorCode())
                        || cause instanceof FileSystemException)) {
            return "The folder " + folder() + " cannot be written to: it must be one that belongs to whoever runs Stet."
                    + " Another one is given with --data.";
        }
        if (message.contains(NEWER)) {
            return "The database was made by a newer version of Stet than this one, and was left as it is. Start that"
                    + " version, or restore a backup of the time before.";
        }
        return null;
    }

    private static Path folder() {
        return Path.of(setting("stet.data")).toAbsolutePath().normalize();
    }

    /** Without what stands behind its question mark, which may be a password. */
    private static String databaseAddress() {
        return setting("quarkus.datasource.jdbc.url").split("\\?", 2)[0];
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("(none)");
    }
}
