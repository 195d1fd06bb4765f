package dev.stet.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.stet.shared.Digest;

/** An archive in somebody's hands who changes it, and knows the format well enough to make the manifest agree. */
final class Forged {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    Forged(byte[] archive) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    Forged put(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    Forged remove(String name) {
        entries.remove(name);
        return this;
    }

    /** The name of some kept file. */
    String file() {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(ArchiveExport.FILES) && entries.get(name).length > 0)
                .findFirst()
                .orElseThrow();
    }

    Forged edit(String name, UnaryOperator<String> edit) {
        return put(name, edit.apply(text(name)).getBytes(StandardCharsets.UTF_8));
    }

    /** Byte by byte. */
    Forged change(String name, UnaryOperator<byte[]> change) {
        return put(name, change.apply(entries.get(name)));
    }

    Forged manifest(String from, String to) {
        return edit(Manifest.NAME, text -> text.replace(from, to));
    }

    /** Makes the manifest list what is there, with sizes, digests and rows that are true. */
    Forged agreed() throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(entries.get(Manifest.NAME));
        ObjectNode listed = manifest.putObject("entries");
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (!entry.getKey().equals(Manifest.NAME)) {
                listed.putObject(entry.getKey())
                        .put("size", entry.getValue().length)
                        .put("sha256", Digest.of(entry.getValue()).hex());
            }
        }
        ObjectNode rows = manifest.putObject("rows");
        for (String table : Carried.TABLES) {
            rows.put(table, text("tables/" + table + ".jsonl").lines().count());
        }
        return put(Manifest.NAME, JSON.writeValueAsBytes(manifest));
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }
}
