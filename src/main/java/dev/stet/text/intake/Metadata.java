package dev.stet.text.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an incoming article says of itself. Nothing here is checked: the reviewer sees it filled in and corrects it.
 *
 * @param outlet the newspaper, site or publisher
 * @param url where it was published; http or https
 * @param publishedOn the day as the page writes it, in whatever time zone it used
 * @param language a BCP 47 tag such as "en" or "pt-BR"
 */
public record Metadata(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> outlet,
        Optional<String> url,
        Optional<LocalDate> publishedOn,
        Optional<String> language) {

    public static final Metadata NONE = new Metadata(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with title and byline where they are not known yet. */
    public Metadata or(Optional<String> anotherTitle, Optional<String> anotherByline) {
        return new Metadata(
                title.or(() -> anotherTitle), byline.or(() -> anotherByline), outlet, url, publishedOn, language);
    }
}
