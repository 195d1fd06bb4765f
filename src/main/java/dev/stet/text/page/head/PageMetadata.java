package dev.stet.text.page.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
        Map<String, String> metas = metas(page);
        return new PageMetadata(
                linked.title().or(() -> title(page, metas)),
                linked.byline().or(() -> byline(metas)),
                linked.site().or(() -> first(metas, "og:site_name")),
                address(page, metas),
                linked.published().flatMap(PageMetadata::day).or(() -> day(page, metas)),
                language(page, metas));
    }

    private static Optional<String> title(Document page, Map<String, String> metas) {
        return first(
                        metas,
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

    private static Optional<String> byline(Map<String, String> metas) {
        return first(metas, "dc:creator", "dcterm:creator", "author", "parsely-author", "article:author")
                .filter(name -> !name.matches("(?i)https?://.*"));
    }

    private static Optional<String> address(Document page, Map<String, String> metas) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        Optional<String> address = canonical == null ? first(metas, "og:url") : Optional.of(canonical.absUrl("href"));
        return address.filter(url -> url.matches("(?i)https?://\\S{1,2000}"));
    }

    private static Optional<LocalDate> day(Document page, Map<String, String> metas) {
        Optional<String> named = first(
                metas,
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

    private static Optional<String> language(Document page, Map<String, String> metas) {
        Element html = page.selectFirst("html");
        String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        return Stream.of(tag, first(metas, "content-language").orElse(""))
                .map(text -> text.strip().replace('_', '-'))
                .filter(text -> text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"))
                .map(text -> Locale.forLanguageTag(text).toLanguageTag())
                .findFirst();
    }

    private static Optional<String> first(Map<String, String> metas, String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(metas.get(name)).stream())
                .findFirst();
    }

    /** What the meta elements say, by lower-case name with colons; of two of one name, the first. */
    private static Map<String, String> metas(Document page) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty() && content.length() <= LONGEST) {
                names(meta).forEach(name -> metas.putIfAbsent(name, content));
            }
        }
        return metas;
    }

    private static Stream<String> names(Element meta) {
        return Stream.of("property", "name", "http-equiv")
                .map(key -> meta.attr(key).toLowerCase(Locale.ROOT).replace('.', ':'))
                .flatMap(value -> Stream.of(value.split("\\s+")));
    }
}
