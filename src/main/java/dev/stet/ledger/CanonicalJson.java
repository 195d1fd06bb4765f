package dev.stet.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * One and the same text for the same facts: keys in code-unit order, no white space, UTF-8. Values are strings, whole
 * numbers, true, false and null only, for which this is RFC 8785 (JSON Canonicalization Scheme).
 */
public final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalJson() {}

    public static String write(Map<String, ?> sorted) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(sorted));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] bytes(Map<String, ?> sorted) {
        return write(sorted).getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (IOException damaged) {
            throw new UncheckedIOException("A ledger entry's facts cannot be read", damaged);
        }
    }
}
