package dev.stet.text.intake.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stet.shared.TextSpan;
import dev.stet.text.CodePoints;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Link;
import dev.stet.text.intake.OfferedSource;
import dev.stet.text.intake.SourceOffers;
import dev.stet.text.note.Note;
import dev.stet.text.note.ReferenceKind;

/** Finds what an article itself refers to, and at which words: its links, notes and comments. */
public final class References {

    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:pp?|pages?|S|Seiten?|págs?)[.\\h]\\h*(\\d{1,5}(?:\\h?[-\u2013]\\h?\\d{1,5})?)");
    /** Words that are no longer than "here" do not tell what they lead to. */
    private static final int LONGEST_WORTHLESS = 4;

    private final CodePoints points;
    private final Intake intake;

    private References(Intake intake) {
        this.intake = intake;
        points = CodePoints.of(intake.text());
    }

    /**
     * What the article refers to, in the order of the text. What stands in its source lists and boilerplate is about no
     * statement, and left out.
     *
     * @param intake with the parts as the reviewer confirmed them
     * @param language a BCP 47 tag, by which sentences are cut
     */
    public static List<ReferenceSpan> of(Intake intake, String language) {
        References finding = new References(intake);
        Reaches reaches = new Reaches(intake, language);
        List<ReferenceSpan> found = new ArrayList<>();
        finding.merged(intake.links()).forEach(link -> found.add(finding.link(link)));
        finding.mergedNotes().forEach(note -> found.add(finding.note(note, reaches.of(note))));
        List<TextSpan> checked = intake.parts().stream()
                .filter(part -> part.kind() != PartKind.BOILERPLATE && part.kind() != PartKind.SOURCE_LIST)
                .map(PartSpan::span)
                .toList();
        found.sort(Comparator.comparing(ReferenceSpan::span));
        return within(found, checked);
    }

    /** The first page that some words name, such as 12 or 12–14; empty where they name none. */
    public static Optional<String> page(String words) {
        Matcher page = PAGE.matcher(words);
        return page.find() ? Optional.of(page.group(1)) : Optional.empty();
    }

    /** A link that goes on in the next part is one link. */
    private List<Link> merged(List<Link> links) {
        List<Link> merged = new ArrayList<>();
        for (Link link : links) {
            Link last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.href().equals(link.href()) && isNext(last.span(), link.span())) {
                merged.set(merged.size() - 1, new Link(joined(last.span(), link.span()), link.href()));
            } else {
                merged.add(link);
            }
        }
        return merged;
    }

    /** So is a comment; a mark stands once more where it does. */
    private List<Note> mergedNotes() {
        List<Note> merged = new ArrayList<>();
        for (Note note : intake.notes()) {
            Note last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean goesOn =
                    last != null && !note.kind().isMark() && last.isSame(note) && isNext(last.span(), note.span());
            if (goesOn) {
                merged.set(
                        merged.size() - 1,
                        new Note(note.kind(), joined(last.span(), note.span()), note.name(), note.text()));
            } else {
                merged.add(note);
            }
        }
        return merged;
    }

    private boolean isNext(TextSpan one, TextSpan other) {
        return one.end() <= other.start()
                && words(new TextSpan(one.end(), other.start())).isBlank();
    }

    private static TextSpan joined(TextSpan one, TextSpan other) {
        return new TextSpan(one.start(), other.end());
    }

    private String words(TextSpan span) {
        return intake.text().substring(points.index(span.start()), points.index(span.end()));
    }

    private ReferenceSpan link(Link link) {
        String words = words(link.span());
        boolean isTitle = words.codePointCount(0, words.length()) > LONGEST_WORTHLESS;
        String title = isTitle ? words.replaceAll("\\s+", " ") : link.href();
        OfferedSource source = new OfferedSource(title, Optional.of(link.href()));
        return new ReferenceSpan(ReferenceKind.LINK, link.span(), link.span(), "Link", words, Optional.of(source));
    }

    /** A comment speaks of much; it is a source only where it gives an address. */
    private ReferenceSpan note(Note note, TextSpan reach) {
        Optional<OfferedSource> source = SourceOffers.named(note.text())
                .filter(named -> note.kind() != ReferenceKind.COMMENT
                        || Link.isWeb(named.url().orElse("")));
        return new ReferenceSpan(note.kind(), note.span(), reach, note.name(), note.text(), source);
    }

    private static List<ReferenceSpan> within(List<ReferenceSpan> found, List<TextSpan> parts) {
        List<ReferenceSpan> within = new ArrayList<>();
        int part = 0;
        for (ReferenceSpan reference : found) {
            while (part < parts.size()
                    && parts.get(part).end() < reference.span().start()) {
                part++;
            }
            if (part < parts.size()
                    && parts.get(part).start() <= reference.span().end()) {
                within.add(reference);
            }
        }
        return within;
    }
}
