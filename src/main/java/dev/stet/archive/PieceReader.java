package dev.stet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

import dev.stet.archive.Carried.Pieces;
import dev.stet.shared.Digest;

/** Cuts the files of an archive into the rows that hold them, in the order of their owners. */
final class PieceReader implements AutoCloseable {

    /** Larger than any piece that Stet has kept, small enough for memory; in bytes. */
    private static final int LARGEST = 8 << 20;

    private final ArchiveFile archive;
    private final PreparedStatement owners;
    private long owner;
    private long ordinal;
    private String name;
    private InputStream in;
    private MessageDigest sha;

    PieceReader(ArchiveFile archive, Connection connection, Pieces pieces) throws SQLException {
        this.archive = archive;
        this.owners = connection.prepareStatement("select digest from " + pieces.owner() + " where id = ?");
    }

    /** The next {@code length} bytes of the file of an owner. */
    byte[] next(Object of, Object number, Object length) throws SQLException, IOException {
        if (!(of instanceof Long id && number instanceof Long place && length instanceof Long size)
                || size < 0
                || size > LARGEST) {
            throw ArchiveFile.damaged("a stretch of a file has no place");
        }
        if (in == null || owner != id) {
            end();
            begin(id);
        }
        byte[] bytes = in.readNBytes(size.intValue());
        if (bytes.length < size || ordinal++ != place) {
            throw ArchiveFile.damaged(name + " is not what its stretches make up");
        }
        sha.update(bytes);
        return bytes;
    }

    private void begin(long id) throws SQLException, IOException {
        owners.setLong(1, id);
        try (ResultSet row = owners.executeQuery()) {
            if (!row.next()) {
                throw ArchiveFile.damaged("a stretch of a file belongs to none");
            }
            name = row.getString(1);
        }
        owner = id;
        ordinal = 0;
        sha = Digest.sha256();
        in = archive.entry(ArchiveExport.FILES + name);
    }

    /** Checks the file that was read last. */
    void end() throws IOException {
        if (in == null) {
            return;
        }
        try (InputStream rest = in) {
            if (rest.read() >= 0 || !HexFormat.of().formatHex(sha.digest()).equals(name)) {
                throw ArchiveFile.damaged(name + " is not what its stretches make up");
            }
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        owners.close();
        if (in != null) {
            in.close();
        }
    }
}
