package dev.stet.text.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines between two rules at the very top of a Markdown file, as many writing tools put them: "title: …". Only plain
 * values on one line are read.
 *
 * @param rest the text after them, or the whole text if there are none
 */
record FrontMatter(Map<String, String> values, String rest) {

    private static final Pattern TOP = Pattern.compile(
            "\\A---[ \\t]*\\n((?:[\\w-]+[ \\t]*:[^\\n]*\\n|[ \\t#-][^\\n]*\\n|\\n){1,100}?)---[ \\t]*(?:\\n|\\z)");
    private static final Pattern VALUE = Pattern.compile("^([\\w-]+)[ \\t]*:[ \\t]*(\\S[^\\n]*)$", Pattern.MULTILINE);

    static FrontMatter of(String text) {
        Matcher top = TOP.matcher(text);
        if (!top.find()) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new HashMap<>();
        VALUE.matcher(top.group(1))
                .results()
                .forEach(value -> values.put(
                        value.group(1).toLowerCase(Locale.ROOT),
                        unquoted(value.group(2).strip())));
        return new FrontMatter(values, text.substring(top.end()));
    }

    private static String unquoted(String value) {
        return value.matches("([\"']).*\\1") && value.length() > 1 ? value.substring(1, value.length() - 1) : value;
    }

    Optional<String> title() {
        return first("title", "headline");
    }

    Metadata metadata() {
        return new Metadata(
                title(),
                first("byline", "author", "authors"),
                first("outlet", "publication", "site"),
                first("url", "canonical", "link").filter(Link::isWeb),
                first("date", "published").flatMap(FrontMatter::day),
                first("lang", "language").filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")));
    }

    private Optional<String> first(String... keys) {
        return Stream.of(keys)
                .map(key -> values.getOrDefault(key, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
