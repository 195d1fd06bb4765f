package dev.stet.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.stet.shared.PartialDate;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/**
 * What is known of an article besides its text.
 *
 * @param title never blank, at most 300 characters
 * @param byline who wrote it, or null
 * @param outlet where it appeared, or null
 * @param url an http or https address, or null
 * @param publishedOn a {@link PartialDate} as ISO text, or null
 * @param language a BCP 47 tag such as {@code en} or {@code de-AT}, never null
 */
public record ArticleFacts(
        String title, String byline, String outlet, String url, String publishedOn, String language) {

    private static final int LINE = 300;
    private static final int TAG = 35;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** @throws Refused naming the field that is wrong */
    public ArticleFacts {
        title = Typed.needed(title, "title", LINE, "Give the article a title, so that others find it.");
        byline = Typed.line(byline, "byline", LINE);
        outlet = Typed.line(outlet, "outlet", LINE);
        url = Typed.url(url, "url");
        publishedOn = PartialDate.typed(publishedOn, "publishedOn");
        language = language(language);
    }

    private static String language(String typed) {
        String tag = Typed.line(typed, "language", TAG);
        if (tag == null) {
            return "en";
        }
        if (!LANGUAGE.matcher(tag).matches()) {
            throw new Refused("language", "Give the language as a short code, such as en, de or pt-BR.");
        }
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("title", title);
        put(known, "byline", byline);
        put(known, "outlet", outlet);
        put(known, "url", url);
        put(known, "publishedOn", publishedOn);
        known.put("language", language);
        return known;
    }

    private static void put(Map<String, String> known, String field, String value) {
        if (value != null) {
            known.put(field, value);
        }
    }
}
