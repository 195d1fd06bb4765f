package dev.stet.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.stet.shared.Digest;
import dev.stet.shared.Refused;

/**
 * What an archive has in it: its last entry.
 *
 * @param schema the last migration of the database it came from
 * @param application the version of Stet that wrote it, for people
 * @param rows how many rows each table has
 * @param entries every other entry by its name
 * @param heads where each desk's ledger stood
 */
record Manifest(
        String schema, String application, Map<String, Long> rows, Map<String, Content> entries, List<Head> heads) {

    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** The bytes of an entry, inflated. */
    record Content(long size, Digest sha256) {}

    /** Entries so far, and the Merkle root over them. */
    record Head(long desk, long size, Digest root) {}

    byte[] bytes() throws IOException {
        Map<String, Object> all = new TreeMap<>();
        all.put("format", FORMAT);
        all.put("schema", schema);
        all.put("application", application);
        all.put("rows", new TreeMap<>(rows));
        Map<String, Object> contents = new TreeMap<>();
        entries.forEach((name, content) -> contents.put(
                name,
                new TreeMap<>(Map.of(
                        "size", content.size(), "sha256", content.sha256().hex()))));
        all.put("entries", contents);
        all.put(
                "ledger",
                heads.stream()
                        .map(head -> new TreeMap<>(Map.of(
                                "desk",
                                head.desk(),
                                "size",
                                head.size(),
                                "root",
                                head.root().hex())))
                        .toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    /** @throws Refused where it cannot be understood */
    static Manifest read(byte[] bytes) {
        try {
            JsonNode all = JSON.readTree(bytes);
            int format = all.required("format").asInt();
            if (format != FORMAT) {
                throw new Refused(
                        "",
                        "The archive has format " + format + "; this version of Stet reads format " + FORMAT
                                + ". Use the version that wrote it, or a later one.");
            }
            return new Manifest(
                    all.required("schema").asText(),
                    all.required("application").asText(),
                    rows(all.required("rows")),
                    entries(all.required("entries")),
                    heads(all.required("ledger")));
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused("", "The archive is damaged: its manifest cannot be read.");
        }
    }

    private static Map<String, Long> rows(JsonNode node) {
        Map<String, Long> rows = new TreeMap<>();
        node.fields()
                .forEachRemaining(
                        field -> rows.put(field.getKey(), field.getValue().asLong(-1)));
        return rows;
    }

    private static Map<String, Content> entries(JsonNode node) {
        Map<String, Content> entries = new TreeMap<>();
        node.fields()
                .forEachRemaining(field -> entries.put(
                        field.getKey(),
                        new Content(
                                field.getValue().required("size").asLong(-1),
                                new Digest(field.getValue().required("sha256").asText()))));
        return entries;
    }

    private static List<Head> heads(JsonNode node) {
        List<Head> heads = new ArrayList<>();
        node.forEach(head -> heads.add(new Head(
                head.required("desk").asLong(-1),
                head.required("size").asLong(-1),
                new Digest(head.required("root").asText()))));
        return heads;
    }
}
