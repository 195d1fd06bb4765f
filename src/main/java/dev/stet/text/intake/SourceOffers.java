package dev.stet.text.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.stet.shared.TextSpan;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

/** Finds the sources that an article lists: one to a line, as a domain, an address, a title with either, or words only. */
public final class SourceOffers {

    private static final Pattern LIST_MARK =
            Pattern.compile("^\\s*(?:[•‣▪◦·●○■*–—-]|\\(?\\d{1,3}[.)]|\\[\\^?\\w{1,20}]:?|\\^"
                    + "|\\[(?:Endnote \\d{1,4}|Comment by [^\\]]{1,60})])\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Pd},;:|(<\\[]+|[\\s\\p{Pd},;:|(<\\[\\])>]+$");
    private static final Pattern AT_END = Pattern.compile("[.,;:!?\\]>]+$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;|]|\\band\\b|&)\\s*");
    private static final Pattern QUOTED = Pattern.compile("^[\"“„«](.+)[\"”“»]$");
    private static final Pattern NO_TITLE =
            Pattern.compile("the original|archived|archive|pdf|back|jump up|\\W|\\d{1,3}", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 300;
    /** Words that are no longer than "here" do not tell what they lead to. */
    private static final int LONGEST_WORTHLESS = 4;

    private final Deque<Link> links;
    private final List<OfferedSource> offers = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private SourceOffers(List<Link> links) {
        this.links = new ArrayDeque<>(links);
    }

    /** The sources in the article's own lists. */
    public static List<OfferedSource> from(Intake intake) {
        return from(intake, intake.parts());
    }

    /**
     * The sources in the parts that are source lists, each once, in order.
     *
     * @param parts of the intake's text, perhaps corrected by the reviewer
     */
    public static List<OfferedSource> from(Intake intake, List<PartSpan> parts) {
        SourceOffers reading = new SourceOffers(intake.links());
        List<PartSpan> lists = parts.stream()
                .filter(part -> part.kind() == PartKind.SOURCE_LIST)
                .toList();
        List<String> words = intake.words(lists);
        for (int i = 0; i < lists.size(); i++) {
            reading.read(lists.get(i).span(), words.get(i));
        }
        return List.copyOf(reading.offers);
    }

    /**
     * The same, and after them what the words of other parts lead to: for texts whose links somebody set by hand, one by one.
     */
    public static List<OfferedSource> withLinked(Intake intake) {
        SourceOffers reading = new SourceOffers(intake.links());
        reading.offers.addAll(from(intake));
        reading.offers.forEach(offer -> reading.seen.add(key(offer.name(), offer.url())));
        intake.parts().stream()
                .filter(part -> part.kind() != PartKind.BOILERPLATE && part.kind() != PartKind.SOURCE_LIST)
                .forEach(part -> reading.readLinks(part.span(), intake.words(part)));
        return List.copyOf(reading.offers);
    }

    /** The source that a note names, the first if several; empty where it names nothing that has a name. */
    public static Optional<OfferedSource> named(String note) {
        SourceOffers reading = new SourceOffers(List.of());
        reading.readEntry(note.replaceAll("\\s+", " ").strip());
        return reading.offers.stream().findFirst();
    }

    private void readLinks(TextSpan part, String words) {
        linksIn(part).forEach(link -> {
            String linked = link.span().in(words);
            boolean isTitle = linked.codePointCount(0, linked.length()) > LONGEST_WORTHLESS;
            offer(isTitle ? linked : link.href(), Optional.of(link.href()));
        });
    }

    private void read(TextSpan part, String words) {
        List<Link> inside = linksIn(part);
        if (SourceLines.isLabel(words)) {
            return;
        }
        if (inside.isEmpty()) {
            words.lines().map(SourceLines::withoutLabel).forEach(this::readLine);
        } else {
            inside.forEach(link -> offer(name(words, link, inside.size()), Optional.of(link.href())));
        }
    }

    /** With spans counted from the part's start. Parts and links both come in order. */
    private List<Link> linksIn(TextSpan part) {
        List<Link> inside = new ArrayList<>();
        while (!links.isEmpty() && links.peek().span().start() < part.end()) {
            Link link = links.poll();
            if (part.contains(link.span())) {
                inside.add(link.shift(-part.start()));
            }
        }
        return inside;
    }

    /** A lone link speaks for the whole line, unless its words are a title themselves. */
    private static String name(String line, Link link, int links) {
        String words = link.span().in(line).strip();
        boolean bare = Link.isWeb(words) || words.codePointCount(0, words.length()) < 4;
        String title = bare && links == 1
                ? trimmed(LIST_MARK.matcher(line).replaceFirst("").replace(words, " "))
                : "";
        return title.isEmpty() ? words : title;
    }

    private void readLine(String line) {
        String entry = LIST_MARK.matcher(line).replaceFirst("").strip();
        List<String> several = Stream.of(BETWEEN.split(entry)).toList();
        boolean onlyDomains = several.size() > 1
                && several.stream()
                        .allMatch(
                                one -> SourceLines.DOMAIN.matcher(unended(one)).matches());
        if (onlyDomains) {
            several.forEach(this::readEntry);
        } else {
            readEntry(entry);
        }
    }

    private void readEntry(String entry) {
        Matcher address = SourceLines.ADDRESS.matcher(entry);
        if (address.find()) {
            String url = unended(address.group());
            offer(title(entry, address.group(), url), Optional.of(url));
            return;
        }
        Matcher domain = SourceLines.DOMAIN.matcher(entry);
        if (domain.find() && isOneWordOf(entry, domain)) {
            String found = unended(domain.group());
            offer(title(entry, domain.group(), found), Optional.of(url(found)));
        } else {
            offer(trimmed(entry), Optional.empty());
        }
    }

    /** "U.S. relations" and "e.g. this" have dots too: a domain stands alone or behind a dash, bracket or colon. */
    private static boolean isOneWordOf(String entry, Matcher domain) {
        String before = entry.substring(0, domain.start()).strip();
        String after = entry.substring(domain.end()).strip();
        return (before.isEmpty() && after.length() <= 1) || before.matches("(?s).*[\\p{Pd}(<|:,]$");
    }

    private static String title(String entry, String found, String name) {
        String rest = trimmed(entry.replace(found, " "));
        return rest.isEmpty() ? name : rest;
    }

    private static String trimmed(String words) {
        return EDGES.matcher(words.strip()).replaceAll("").strip();
    }

    /** Without what ends the sentence around an address; a bracket that the address opened stays. */
    private static String unended(String address) {
        String ended = AT_END.matcher(address).replaceFirst("");
        boolean foreign = ended.endsWith(")") && !ended.contains("(");
        return foreign ? unended(ended.substring(0, ended.length() - 1)) : ended;
    }

    private static String url(String domain) {
        int slash = domain.indexOf('/');
        String host = slash < 0 ? domain : domain.substring(0, slash);
        return "https://" + host.toLowerCase(Locale.ROOT) + (slash < 0 ? "/" : domain.substring(slash));
    }

    private void offer(String words, Optional<String> url) {
        String name = QUOTED.matcher(words).replaceFirst("$1");
        boolean readable = !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !Furniture.is(name)
                && !NO_TITLE.matcher(name).matches();
        if (readable && seen.add(key(name, url))) {
            offers.add(new OfferedSource(name, url));
        }
    }

    private static String key(String name, Optional<String> url) {
        return url.map(address ->
                        address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", ""))
                .orElse(name)
                .toLowerCase(Locale.ROOT);
    }
}
