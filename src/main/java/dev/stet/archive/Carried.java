package dev.stet.archive;

import java.util.List;

/** Which tables travel. A new table is put into one of the two lists: a test asks for it. */
final class Carried {

    /** What a desk has done, and what it needs to go on. */
    static final List<String> TABLES = List.of(
            "desk",
            "person",
            "api_token",
            "invitation",
            "ledger_head",
            "ledger_entry",
            "source",
            "article",
            "assignment",
            "revision",
            "part",
            "statement",
            "placement",
            "aside",
            "reference",
            "citation",
            "search",
            "scale",
            "rating",
            "verdict",
            "standing",
            "report",
            "report_file",
            "report_piece",
            "report_capture",
            "blob",
            "blob_piece",
            "capture",
            "capture_exchange",
            "capture_text",
            "capture_mark",
            "quotation_test",
            "quoted_words_test",
            "watch",
            "look");

    /**
     * What belongs to the running of one installation: who is signed in there, what was tried at its doors, which forms it
     * has acted upon, what its nodes are about to do, and how its tables came to be.
     */
    static final List<String> LEFT = List.of(
            "person_session",
            "failed_attempt",
            "submission",
            "scheduled_tasks",
            "installation",
            "flyway_schema_history");

    /** Tables whose rows are stretches of a file. The file travels as one entry, named by its SHA-256. */
    static final List<Pieces> PIECES =
            List.of(new Pieces("blob_piece", "blob_id", "blob"), new Pieces("report_piece", "file_id", "report_file"));

    private Carried() {}

    /**
     * Rows of {@code table} hold, in the order of {@code ordinal} from 0, the {@code bytes} of a row of {@code owner}, which
     * has their {@code digest} and {@code length}.
     *
     * @param of the column that names the owner
     */
    record Pieces(String table, String of, String owner) {

        static final String BYTES = "bytes";

        /** The pieces that a table has, or null where its rows are whole. */
        static Pieces in(String table) {
            return PIECES.stream()
                    .filter(pieces -> pieces.table().equals(table))
                    .findFirst()
                    .orElse(null);
        }
    }
}
