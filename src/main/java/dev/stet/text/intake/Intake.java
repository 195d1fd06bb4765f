package dev.stet.text.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.stet.shared.TextSpan;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.note.Note;

/**
 * An article as it came in: its text, what each stretch of it is, and what it says of itself.
 *
 * @param text normalised (NFC, LF); may be empty if nothing readable came in
 * @param parts in order, apart from each other, each with something to read; between them only white space
 * @param links in order of where they start; their spans may cross parts but not leave the text
 * @param notes in order of where they start
 */
public record Intake(String text, List<PartSpan> parts, Metadata metadata, List<Link> links, List<Note> notes) {

    private static final String BETWEEN = "\n\n";

    public Intake {
        Objects.requireNonNull(metadata, "metadata");
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        requireWhole(text, parts);
    }

    /** One without notes. */
    public Intake(String text, List<PartSpan> parts, Metadata metadata, List<Link> links) {
        this(text, parts, metadata, links, List.of());
    }

    /** The same, with other things said of it. */
    public Intake saying(Metadata said) {
        return new Intake(text, parts, said, links, notes);
    }

    /** Sets blocks one under the other, a blank line between them. */
    public static Intake of(List<Block> blocks, Metadata metadata) {
        StringBuilder text = new StringBuilder();
        List<PartSpan> parts = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        List<PartKind> kinds = Sorting.kinds(blocks);
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            at = i == 0 ? 0 : at + BETWEEN.length();
            text.append(i == 0 ? "" : BETWEEN).append(block.text());
            int start = at;
            at += block.length();
            parts.add(new PartSpan(kinds.get(i), new TextSpan(start, at)));
            block.links().forEach(link -> links.add(link.shift(start)));
            block.notes().forEach(note -> notes.add(note.at(note.span().shift(start))));
        }
        return new Intake(text.toString(), parts, metadata, links, notes);
    }

    private static void requireWhole(String text, List<PartSpan> parts) {
        int at = 0;
        int reached = 0;
        for (PartSpan part : parts) {
            int start = text.offsetByCodePoints(at, part.span().start() - reached);
            int end = text.offsetByCodePoints(start, part.span().length());
            if (!text.substring(at, start).isBlank()
                    || text.substring(start, end).isBlank()) {
                throw new IllegalArgumentException("Parts hold all that can be read, and nothing blank.");
            }
            at = end;
            reached = part.span().end();
        }
        if (!Lines.isBlank(text.substring(at))) {
            throw new IllegalArgumentException("Parts hold all that can be read.");
        }
    }

    /** The words of a part. */
    public String words(PartSpan part) {
        return part.span().in(text);
    }

    /** The first headline, without the marks of notes; empty string if the article has none. */
    public String headline() {
        return parts.stream()
                .filter(part -> part.kind() == PartKind.HEADLINE)
                .findFirst()
                .map(this::unmarked)
                .orElse("");
    }

    private String unmarked(PartSpan part) {
        StringBuilder words = new StringBuilder();
        int at = part.span().start();
        for (Note note : notes) {
            if (note.kind().isMark() && part.span().contains(note.span())) {
                words.append(new TextSpan(at, note.span().start()).in(text));
                at = note.span().end();
            }
        }
        return words.append(new TextSpan(at, part.span().end()).in(text))
                .toString()
                .strip();
    }

    /**
     * The words of each of several parts, in one pass over the text.
     *
     * @param some parts of this text in order, perhaps of other kinds than here
     */
    public List<String> words(List<PartSpan> some) {
        List<String> words = new ArrayList<>(some.size());
        int at = 0;
        int reached = 0;
        for (PartSpan part : some) {
            int start = text.offsetByCodePoints(at, part.span().start() - reached);
            at = text.offsetByCodePoints(start, part.span().length());
            reached = part.span().end();
            words.add(text.substring(start, at));
        }
        return words;
    }

    /** The text put together again from its parts and the white space between them: always the text itself. */
    public String joined() {
        StringBuilder joined = new StringBuilder();
        List<String> words = words(parts);
        int at = 0;
        int reached = 0;
        for (int i = 0; i < words.size(); i++) {
            TextSpan span = parts.get(i).span();
            int start = text.offsetByCodePoints(at, span.start() - reached);
            joined.append(text, at, start).append(words.get(i));
            at = start + words.get(i).length();
            reached = span.end();
        }
        return joined.append(text, at, text.length()).toString();
    }
}
