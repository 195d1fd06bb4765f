package dev.stet.text.page.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article: first in its JSON-LD, then in its meta elements (Dublin Core, Open Graph, Twitter,
 * Parse.ly), last in what the reader sees. All as the page says it, unchecked.
 *
 * @param publishedOn the day as written in the page, in whatever time zone it used
 */
public record PageMetadata(
        Optional<String> title,
        Optional<String> byline,
        Optional<String> site,
        Optional<String> address,
        Optional<LocalDate> publishedOn,
        Optional<String> language) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int LONGEST = 500;

    public static PageMetadata of(Document page) {
        LinkedData linked = LinkedData.of(page);
        return new PageMetadata(
                linked.title().or(() -> title(page)),
                linked.byline().or(() -> byline(page)),
                linked.site().or(() -> meta(page, "og:site_name")),
                address(page),
                linked.published().flatMap(PageMetadata::day).or(() -> day(page)),
                language(page));
    }

    private static Optional<String> title(Document page) {
        return first(
                        page,
                        "dc:title",
                        "dcterm:title",
                        "og:title",
                        "weibo:article:title",
                        "weibo:webpage:title",
                        "title",
                        "twitter:title",
                        "parsely-title")
                .or(() -> PageTitle.of(page));
    }

    private static Optional<String> byline(Document page) {
        return first(page, "dc:creator", "dcterm:creator", "author", "parsely-author", "article:author")
                .filter(name -> !name.matches("(?i)https?://.*"));
    }

    private static Optional<String> address(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        Optional<String> address = canonical == null ? meta(page, "og:url") : Optional.of(canonical.absUrl("href"));
        return address.filter(url -> url.matches("(?i)https?://\\S{1,2000}"));
    }

    private static Optional<LocalDate> day(Document page) {
        Optional<String> named = first(
                page,
                "article:published_time",
                "parsely-pub-date",
                "dc:date",
                "dcterms:created",
                "dc:date:issued",
                "date",
                "pubdate",
                "publish-date",
                "datepublished");
        Element time = page.selectFirst("[itemprop=datePublished], time[pubdate], time[datetime]");
        return named.flatMap(PageMetadata::day)
                .or(() -> Optional.ofNullable(time)
                        .map(element ->
                                element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"))
                        .flatMap(PageMetadata::day));
    }

    private static Optional<LocalDate> day(String written) {
        Matcher day = DAY.matcher(written);
        try {
            return day.lookingAt() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(Document page) {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return Stream.of(tag, meta(page, "content-language").orElse(""))
                .map(text -> text.strip().replace('_', '-'))
                .filter(text -> text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"))
                .map(text -> Locale.forLanguageTag(text).toLanguageTag())
                .findFirst();
    }

    private static Optional<String> first(Document page, String... names) {
        return Stream.of(names).flatMap(name -> meta(page, name).stream()).findFirst();
    }

    private static Optional<String> meta(Document page, String name) {
        List<Element> elements = page.select("meta[content]");
        return elements.stream()
                .filter(element -> isNamed(element, name))
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty() && content.length() <= LONGEST)
                .findFirst();
    }

    private static boolean isNamed(Element meta, String name) {
        return Stream.of("property", "name", "http-equiv")
                .map(key -> meta.attr(key).toLowerCase(Locale.ROOT).replace('.', ':'))
                .flatMap(value -> Stream.of(value.split("\\s+")))
                .anyMatch(name::equals);
    }
}
