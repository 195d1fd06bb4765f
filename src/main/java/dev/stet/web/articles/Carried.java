package dev.stet.web.articles;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.stet.shared.Keyed;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.Link;
import dev.stet.text.note.Note;
import dev.stet.text.note.ReferenceKind;

/** Writes parts and links into hidden fields, and reads them again from wherever they may have been. */
final class Carried {

    private static final Pattern PART = Pattern.compile("([a-z-]{1,20}):(\\d{1,9})-(\\d{1,9})");
    private static final Pattern NOTE = Pattern.compile("([a-z]{1,20}) (\\d{1,9})-(\\d{1,9}) (\\S+) (\\S*)");
    private static final Pattern LINK = Pattern.compile("(\\d{1,9})-(\\d{1,9}) (\\S.*)");

    private Carried() {}

    /** {@code headline:0-45 paragraph:47-120}. */
    static String parts(List<PartSpan> parts) {
        return parts.stream()
                .map(part -> part.kind().key() + ":" + span(part.span()))
                .collect(Collectors.joining(" "));
    }

    /** A line for each: {@code 12-30 https://example.org/}. */
    static String links(List<Link> links) {
        return links.stream()
                .map(link -> span(link.span()) + " " + link.href().replaceAll("\\s", "%20"))
                .collect(Collectors.joining("\n"));
    }

    /** A line for each: {@code footnote 12-15 Footnote+1 Minutes+of+2+May}. */
    static String notes(List<Note> notes) {
        return notes.stream()
                .map(note -> note.kind().key() + " " + span(note.span()) + " " + coded(note.name()) + " "
                        + coded(note.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String span(TextSpan span) {
        return span.start() + "-" + span.end();
    }

    /** @throws Refused where it is not what {@link #parts(List)} writes */
    static List<PartSpan> parts(String carried) {
        List<PartSpan> parts = new ArrayList<>();
        for (String one : words(carried)) {
            Matcher part = PART.matcher(one);
            if (!part.matches()) {
                throw unfit();
            }
            parts.add(new PartSpan(kind(part.group(1)), span(part.group(2), part.group(3))));
        }
        return parts;
    }

    /** The same parts, of the kinds that the reviewer chose. */
    static List<PartSpan> parts(String carried, List<String> kinds) {
        List<PartSpan> parts = parts(carried);
        if (kinds == null || kinds.isEmpty()) {
            return parts;
        }
        if (kinds.size() != parts.size()) {
            throw unfit();
        }
        List<PartSpan> corrected = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            corrected.add(parts.get(i).as(kind(kinds.get(i))));
        }
        return corrected;
    }

    /** @throws Refused where it is not what {@link #links(List)} writes */
    static List<Link> links(String carried) {
        List<Link> links = new ArrayList<>();
        for (String line : carried == null ? List.<String>of() : carried.lines().toList()) {
            Matcher link = LINK.matcher(line);
            if (!link.matches()) {
                throw unfit();
            }
            links.add(new Link(span(link.group(1), link.group(2)), link.group(3)));
        }
        return links;
    }

    /** @throws Refused where it is not what {@link #notes(List)} writes */
    static List<Note> notes(String carried) {
        List<Note> notes = new ArrayList<>();
        for (String line : carried == null ? List.<String>of() : carried.lines().toList()) {
            Matcher note = NOTE.matcher(line);
            ReferenceKind kind = note.matches()
                    ? Keyed.find(ReferenceKind.class, note.group(1)).orElseThrow(Carried::unfit)
                    : null;
            if (kind == null) {
                throw unfit();
            }
            TextSpan span = span(note.group(2), note.group(3));
            notes.add(new Note(kind, span, uncoded(note.group(4)), uncoded(note.group(5))));
        }
        return notes;
    }

    private static String uncoded(String words) {
        try {
            return NormalText.of(URLDecoder.decode(words, StandardCharsets.UTF_8))
                    .text();
        } catch (IllegalArgumentException broken) {
            throw unfit();
        }
    }

    private static List<String> words(String carried) {
        return carried == null || carried.isBlank()
                ? List.of()
                : List.of(carried.strip().split("\\s+"));
    }

    private static TextSpan span(String start, String end) {
        return new TextSpan(Integer.parseInt(start), Integer.parseInt(end));
    }

    private static PartKind kind(String key) {
        try {
            return PartKind.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("", "Stet knows no part of an article called “" + key + "”. Choose its kind again.");
        }
    }

    static Refused unfit() {
        return new Refused(
                "", "The parts that were sent do not fit the text. They have been read anew: look at them again.");
    }
}
