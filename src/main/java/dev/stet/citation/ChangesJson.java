package dev.stet.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import dev.stet.shared.Keyed;
import dev.stet.text.quotation.Change;

/** Changes as one column keeps them: a JSON array of pairs of kind and words. */
public final class ChangesJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ChangesJson() {}

    public static String write(List<Change> changes) {
        ArrayNode all = JSON.createArrayNode();
        changes.forEach(change -> all.addArray().add(change.kind().key()).add(change.words()));
        return all.toString();
    }

    public static List<Change> read(String json) {
        try {
            List<Change> changes = new ArrayList<>();
            for (JsonNode pair : JSON.readTree(json)) {
                Change.Kind kind =
                        Keyed.find(Change.Kind.class, pair.get(0).asText()).orElseThrow();
                changes.add(new Change(kind, pair.get(1).asText()));
            }
            return changes;
        } catch (IOException damaged) {
            throw new UncheckedIOException("A quotation test's changes cannot be read", damaged);
        }
    }
}
