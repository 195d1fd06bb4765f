package dev.stet.citation;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import dev.stet.shared.Typed;

/**
 * Where in a source a passage stands, as a reader would look for it. Each may be null.
 *
 * @param page a page or a range of pages, as printed
 * @param timestamp the time in a recording, such as {@code 00:06:12}
 * @param section a heading, article or paragraph
 */
@Embeddable
public record Locator(
        @Column(name = "locator_page") String page,
        @Column(name = "locator_timestamp") String timestamp,
        @Column(name = "locator_section") String section) {

    private static final int LINE = 200;

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    public Locator {
        page = Typed.line(page, "page", LINE);
        timestamp = Typed.line(timestamp, "timestamp", LINE);
        section = Typed.line(section, "section", LINE);
    }

    /** Nothing said of where. */
    public static Locator none() {
        return new Locator(null, null, null);
    }

    /** For people, such as {@code p. 2 · 00:06:12 · Article 5}; the empty string where nothing is said. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (page != null) {
            words.add("p. " + page);
        }
        if (timestamp != null) {
            words.add(timestamp);
        }
        if (section != null) {
            words.add(section);
        }
        return String.join(" · ", words);
    }
}
