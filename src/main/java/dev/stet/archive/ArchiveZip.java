package dev.stet.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.stet.archive.Manifest.Content;
import dev.stet.shared.Digest;

/** Writes entries and keeps account of them. The same rows give the same bytes, whenever they are written. */
final class ArchiveZip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Map<String, Content> contents = new TreeMap<>();

    /** Writes the bytes of one entry. */
    @FunctionalInterface
    interface Writing<E extends Exception> {
        void to(OutputStream out) throws IOException, E;
    }

    ArchiveZip(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    <E extends Exception> Content add(String name, Writing<E> bytes) throws IOException, E {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        Counted counted = new Counted(zip);
        bytes.to(counted);
        zip.closeEntry();
        Content content = counted.content();
        contents.put(name, content);
        return content;
    }

    boolean has(String name) {
        return contents.containsKey(name);
    }

    /** Every entry so far, by its name. */
    Map<String, Content> contents() {
        return Map.copyOf(contents);
    }

    /** Flushes the stream, and leaves it open. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static final class Counted extends FilterOutputStream {
        private final MessageDigest sha = Digest.sha256();
        private long size;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            sha.update(bytes, from, length);
            size += length;
        }

        Content content() {
            return new Content(size, new Digest(HexFormat.of().formatHex(sha.digest())));
        }
    }
}
