package dev.stet.web.galley;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jboss.resteasy.reactive.RestQuery;

/** What the address of a galley asks for: a statement, and which ones to list. What is blank asks for nothing. */
public class GalleyQuery {

    @RestQuery
    String statement;

    @RestQuery
    String fragment;

    @RestQuery
    String stage;

    @RestQuery
    String rating;

    @RestQuery
    String category;

    @RestQuery
    String source;

    @RestQuery
    String person;

    /** The number asked for, or 0 where it is none. */
    public int number() {
        return statement != null && statement.matches("\\d{1,9}") ? Integer.parseInt(statement) : 0;
    }

    boolean wantsPanel() {
        return "panel".equals(fragment);
    }

    public String stage() {
        return blankToEmpty(stage);
    }

    public String rating() {
        return blankToEmpty(rating);
    }

    public String category() {
        return blankToEmpty(category);
    }

    public String source() {
        return blankToEmpty(source);
    }

    public String person() {
        return blankToEmpty(person);
    }

    public boolean filters() {
        return !filter().isEmpty();
    }

    boolean admits(Line line) {
        return asked(stage(), line.stage())
                && asked(rating(), line.rating())
                && asked(category(), line.category().key())
                && (source().isEmpty() || line.cites(source()))
                && (person().isEmpty() || line.involves(person()));
    }

    /** The query of a link that keeps the filter: starts with {@code ?} and is ready for {@code statement=n}. */
    public String kept() {
        String kept = filter().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "?" + kept;
    }

    private Map<String, String> filter() {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("stage", stage());
        filter.put("rating", rating());
        filter.put("category", category());
        filter.put("source", source());
        filter.put("person", person());
        filter.values().removeIf(String::isEmpty);
        return filter;
    }

    private static boolean asked(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    private static String blankToEmpty(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
