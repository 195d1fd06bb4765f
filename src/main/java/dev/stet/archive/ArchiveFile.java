package dev.stet.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import dev.stet.archive.Manifest.Content;
import dev.stet.shared.Digest;
import dev.stet.shared.Refused;

/**
 * An archive that was read once from end to end: each entry is there once, is listed, and has the bytes that its digest
 * names. Nothing is ever unpacked to a file, so the name of an entry leads nowhere.
 */
final class ArchiveFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 64 << 20;
    private static final int BUFFER = 1 << 16;

    /** A kept file without a byte is in no stretches, so nobody asks for it. */
    private static final String NOTHING =
            ArchiveExport.FILES + Digest.of(new byte[0]).hex();

    private final ZipFile zip;
    private final Manifest manifest;
    private final Set<String> unread = new HashSet<>();

    private ArchiveFile(ZipFile zip) throws IOException {
        this.zip = zip;
        Set<String> names = names();
        this.manifest = read();
        names.remove(Manifest.NAME);
        if (!names.equals(manifest.entries().keySet())) {
            throw damaged("its entries are not those that its manifest lists");
        }
        for (String name : names) {
            check(name, manifest.entries().get(name));
        }
        unread.addAll(names);
        unread.remove(NOTHING);
    }

    /** @throws Refused where it is no archive, is damaged, or is of a newer version */
    static ArchiveFile open(Path file) throws IOException {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new ArchiveFile(zip);
        } catch (ZipException | IllegalArgumentException broken) {
            close(zip);
            throw damaged("it is no whole ZIP file");
        } catch (IOException | RuntimeException failed) {
            close(zip);
            throw failed;
        }
    }

    static Refused damaged(String how) {
        return new Refused("", "The archive is damaged: " + how + ". Nothing was changed.");
    }

    Manifest manifest() {
        return manifest;
    }

    /** The inflated bytes of an entry. */
    InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(name + " is missing");
        }
        unread.remove(name);
        return zip.getInputStream(entry);
    }

    /** @throws Refused where an entry was never asked for, since it was checked */
    void assertAllRead() {
        if (!unread.isEmpty()) {
            throw damaged("it has entries that belong to nothing");
        }
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            if (!names.add(name)) {
                throw damaged("it has two entries of one name");
            }
        });
        return names;
    }

    private Manifest read() {
        try (InputStream in = entry(Manifest.NAME)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw damaged("its manifest is too large");
            }
            return Manifest.read(bytes);
        } catch (IOException broken) {
            throw damaged("its manifest cannot be inflated");
        }
    }

    /** Stops at the first byte too many: what would inflate to more than it says is not inflated to the end. */
    private void check(String name, Content content) throws IOException {
        MessageDigest sha = Digest.sha256();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = entry(name)) {
            for (int read = in.read(buffer); read >= 0 && size <= content.size(); read = in.read(buffer)) {
                sha.update(buffer, 0, read);
                size += read;
            }
        } catch (EOFException cut) {
            throw damaged("it is cut short");
        }
        if (!new Content(size, new Digest(HexFormat.of().formatHex(sha.digest()))).equals(content)) {
            throw damaged(name + " has other bytes than its manifest says");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static void close(ZipFile zip) throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
