package dev.stet.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.stet.archive.Manifest.Head;
import dev.stet.ledger.Leaf;
import dev.stet.ledger.LedgerCheck;
import dev.stet.shared.Digest;

/** Reads the ledgers within a transaction that is not yet committed. */
final class Ledgers {

    private static final int BATCH = 500;

    private final Connection connection;

    Ledgers(Connection connection) {
        this.connection = connection;
    }

    /** @throws dev.stet.shared.Refused unless each desk's ledger is whole and ends at the head that is expected */
    void verify(List<Head> expected) throws SQLException {
        if (!heads().equals(expected)) {
            throw ArchiveFile.damaged("its ledger does not stand where its manifest says");
        }
        for (Head head : expected) {
            LedgerCheck check = new LedgerCheck();
            Optional<String> fault = read(head.desk(), check).or(() -> check.compare(head.size(), head.root()));
            if (fault.isPresent()) {
                throw ArchiveFile.damaged("its ledger is not whole (" + fault.get() + ")");
            }
            if (!peaks(head.desk())
                    .equals(check.tree().peaks().stream().map(Digest::hex).collect(Collectors.joining(",")))) {
                throw ArchiveFile.damaged("its ledger could not go on from its head");
            }
        }
        if (one("select count(*) from ledger_entry")
                != expected.stream().mapToLong(Head::size).sum()) {
            throw ArchiveFile.damaged("it has entries of a ledger that has no head");
        }
    }

    private List<Head> heads() throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select desk_id, size, root from ledger_head order by desk_id")) {
            while (row.next()) {
                heads.add(new Head(row.getLong(1), row.getLong(2), digest(row.getString(3))));
            }
        }
        return heads;
    }

    private Optional<String> read(long desk, LedgerCheck check) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select position, at, actor_id, actor_name,"
                + " actor_role, action, subject_kind, subject_id, subject_label, article_id, facts, leaf"
                + " from ledger_entry where desk_id = ? and position >= ? order by position fetch first " + BATCH
                + " rows only")) {
            statement.setLong(1, desk);
            long before;
            do {
                before = check.tree().size();
                statement.setLong(2, before);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        Leaf leaf = leaf(row);
                        Optional<String> fault = check.take(leaf.position(), digest(row.getString(12)), leaf.hash());
                        if (fault.isPresent()) {
                            return fault;
                        }
                    }
                }
            } while (check.tree().size() > before);
        }
        return Optional.empty();
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getObject(3, Long.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, Long.class),
                row.getString(11));
    }

    private String peaks(long desk) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select peaks from ledger_head where desk_id = ?")) {
            statement.setLong(1, desk);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private long one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Digest digest(String hex) {
        try {
            return new Digest(hex);
        } catch (IllegalArgumentException none) {
            throw ArchiveFile.damaged("its ledger has a digest that is none");
        }
    }
}
