package dev.stet.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;

import dev.stet.article.Category;
import dev.stet.review.Stage;
import dev.stet.review.StatementFilter;
import dev.stet.shared.Keyed;

/** The filter as it stands in the address. What means nothing there filters nothing. */
public record FilterForm(
        @QueryParam("stage") String stage,
        @QueryParam("rating") String rating,
        @QueryParam("category") String category,
        @QueryParam("source") String source,
        @QueryParam("person") String person,
        @QueryParam("q") String q) {

    private static final int LONGEST = 200;

    StatementFilter filter() {
        return new StatementFilter(
                Keyed.find(Stage.class, stage).orElse(null),
                cut(rating),
                Keyed.find(Category.class, category).orElse(null),
                cut(source),
                number(person),
                cut(q));
    }

    /** Whether anything is filtered. */
    public boolean isSet() {
        return !filter().equals(StatementFilter.ALL) && !fields().isEmpty();
    }

    /** The address of the list so filtered. */
    String href() {
        String query = fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/statements" : "/statements?" + query;
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "stage", stage);
        put(fields, "rating", rating);
        put(fields, "category", category);
        put(fields, "source", source);
        put(fields, "person", person);
        put(fields, "q", q);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, cut(value));
        }
    }

    private static String cut(String typed) {
        return typed == null || typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    private static Long number(String typed) {
        return typed != null && typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
