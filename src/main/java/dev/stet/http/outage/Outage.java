package dev.stet.http.outage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The database cannot be asked, or not be written to, for now. What was thrown then has many shapes; SQLSTATE says which of
 * them are about the state of the server and not about what was asked of it.
 */
public enum Outage {
    /** It does not answer, or no connection to it is free. */
    AWAY("The database does not answer at the moment, so this could not be done. Stet goes on by itself as soon as it "
            + "is back: try again in a few seconds."),
    /** There is no room left for what is to be kept. */
    FULL(
            "There is no room left where Stet keeps its data, so nothing was saved. Whoever looks after Stet must make room "
                    + "on its disk; what was saved before is safe.");

    private static final int LONG_PAUSE = 60;
    private static final int SHORT_PAUSE = 5;
    private static final int CLASS = 2;

    /** Classes of SQLSTATE: connection exception; insufficient resources; operator intervention (PostgreSQL, appendix A). */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    /** A statement that took too long, or was stopped, is of class 57 and no outage. */
    private static final String CANCELLED = "57014";

    private static final String DISK_FULL = "53100";

    /** H2: the database is closed, was closed with the process, or its file cannot be written: org.h2.api.ErrorCode. */
    private static final Set<Integer> CLOSED = Set.of(90020, 90028, 90031, 90067, 90098, 90121);

    private final String message;

    Outage(String message) {
        this.message = message;
    }

    /** What happened and what to do, in full sentences for people. */
    public String message() {
        return message;
    }

    /** In seconds, how long to wait before asking again. */
    public int pause() {
        return this == FULL ? LONG_PAUSE : SHORT_PAUSE;
    }

    /** Which it is, or null where what was thrown has another reason. */
    public static Outage of(Throwable thrown) {
        List<Throwable> reasons = new ArrayList<>();
        gather(thrown, reasons);
        if (reasons.stream().anyMatch(Outage::isFull)) {
            return FULL;
        }
        return reasons.stream().anyMatch(Outage::isAway) ? AWAY : null;
    }

    /** A transaction that cannot be committed names the reason beside its causes. */
    private static void gather(Throwable thrown, List<Throwable> reasons) {
        if (thrown == null || reasons.contains(thrown)) {
            return;
        }
        reasons.add(thrown);
        gather(thrown.getCause(), reasons);
        for (Throwable beside : thrown.getSuppressed()) {
            gather(beside, reasons);
        }
    }

    private static boolean isFull(Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                || String.valueOf(cause.getMessage()).contains("No space left on device");
    }

    private static boolean isAway(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = String.valueOf(sql.getSQLState());
        return CLOSED.contains(sql.getErrorCode())
                || state.length() > CLASS && CLASSES.contains(state.substring(0, CLASS)) && !state.equals(CANCELLED)
                // the pool gives no state
                || String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
