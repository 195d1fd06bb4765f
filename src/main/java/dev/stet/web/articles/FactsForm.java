package dev.stet.web.articles;

import java.util.Optional;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.article.ArticleFacts;
import dev.stet.text.intake.Metadata;

/** What somebody types of an article besides its text, as typed. */
public record FactsForm(
        @RestForm String title,
        @RestForm String byline,
        @RestForm String outlet,
        @RestForm String url,
        @RestForm String publishedOn,
        @RestForm String language) {

    private static final int LINE = 300;

    static final FactsForm BLANK = new FactsForm("", "", "", "", "", "");

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    ArticleFacts facts() {
        return new ArticleFacts(title, byline, outlet, url, publishedOn, language);
    }

    /** The title may still come from the text. */
    void requireSense() {
        new ArticleFacts(blank(title) ? "(from the text)" : title, byline, outlet, url, publishedOn, language);
    }

    /** The same, with what an article says of itself wherever nothing was typed. */
    FactsForm filledFrom(Metadata said) {
        return new FactsForm(
                filled(title, said.title()),
                filled(byline, said.byline()),
                filled(outlet, said.outlet()),
                filled(url, said.url()),
                filled(publishedOn, said.publishedOn()),
                filled(language, said.language().or(() -> Optional.of("en"))));
    }

    /** The same, published at this address wherever nothing was typed or said. */
    FactsForm publishedAt(String address) {
        return new FactsForm(title, byline, outlet, filled(url, Optional.of(address)), publishedOn, language);
    }

    private static String filled(String typed, Optional<?> said) {
        if (!blank(typed) || said.isEmpty()) {
            return typed;
        }
        String line = said.get().toString().replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LINE - 1)) + "…";
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
