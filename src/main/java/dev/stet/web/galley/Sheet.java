package dev.stet.web.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.stet.article.Aside;
import dev.stet.article.Coverage;
import dev.stet.article.Part;
import dev.stet.article.Revision;
import dev.stet.shared.TextSpan;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.weave.Overlay;
import dev.stet.text.weave.Weaving;

/**
 * The text of a revision, set: its parts with the statements, asides and unreviewed stretches woven in.
 *
 * @param blocks in the order of the text
 * @param hasHeadline whether some part is the headline; else the article's title stands in for it
 */
public record Sheet(List<Block> blocks, boolean hasHeadline) {

    /**
     * Parts of one kind in a row: one list, one heading, one paragraph.
     *
     * @param first whether it is the first of its kind: there is one main headline
     */
    public record Block(PartKind kind, boolean first, List<Paragraph> paragraphs) {}

    /**
     * A part.
     *
     * @param start code points before it in the revision's text
     */
    public record Paragraph(int start, List<Ink> inks) {

        private static final Pattern MARKED = Pattern.compile("(?s)^[•‣▪◦⁃*–-]\\s.*");

        /** Whether the article's own words begin with a bullet, so that the page must not set another. */
        public boolean isBulleted() {
            return words().limit(1).anyMatch(MARKED.asMatchPredicate());
        }

        /** Whether it says what follows, as "Sources:" does above a list. */
        public boolean isLeadIn() {
            return words().reduce((before, last) -> last).orElse("").endsWith(":");
        }

        private Stream<String> words() {
            return inks.stream().filter(ink -> ink.kind() == Ink.Kind.WORDS).map(Ink::text);
        }
    }

    static Sheet of(Revision revision, List<Part> parts, List<Line> lines, List<Aside> asides, Coverage coverage) {
        List<Overlay<Ink.Over>> overlays = new ArrayList<>();
        lines.forEach(line -> overlays.add(new Overlay<>(line.span(), new Ink.Over(line, null), true)));
        asides.forEach(aside -> overlays.add(new Overlay<>(aside.span(), new Ink.Over(null, aside), false)));
        coverage.gaps().forEach(gap -> overlays.add(new Overlay<>(gap, Ink.Over.GAP, false)));
        List<PartSpan> whole = whole(revision, parts);
        List<TextSpan> spans = whole.stream().map(PartSpan::span).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (var pieces : Weaving.weave(revision.text(), spans, overlays)) {
            int start = spans.get(paragraphs.size()).start();
            paragraphs.add(new Paragraph(start, pieces.stream().map(Ink::of).toList()));
        }
        return new Sheet(blocks(whole, paragraphs), whole.stream().anyMatch(part -> part.kind() == PartKind.HEADLINE));
    }

    /** The parts, and as paragraphs whatever words stand in none: a reviewer must see every character. */
    private static List<PartSpan> whole(Revision revision, List<Part> parts) {
        List<PartSpan> whole = new ArrayList<>();
        String text = revision.text();
        int point = 0;
        int at = 0;
        for (Part part : parts) {
            TextSpan span = part.span();
            int start = text.offsetByCodePoints(at, span.start() - point);
            addWords(whole, point, span.start(), text.substring(at, start));
            whole.add(new PartSpan(part.kind(), span));
            at = text.offsetByCodePoints(start, span.length());
            point = span.end();
        }
        addWords(whole, point, revision.length(), text.substring(at));
        return whole;
    }

    private static void addWords(List<PartSpan> whole, int start, int end, String between) {
        if (!between.isBlank()) {
            whole.add(new PartSpan(PartKind.PARAGRAPH, new TextSpan(start, end)));
        }
    }

    private static List<Block> blocks(List<PartSpan> parts, List<Paragraph> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        boolean headline = false;
        for (int i = 0; i < parts.size(); i++) {
            PartKind kind = parts.get(i).kind();
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && last.kind() == kind && joins(kind)) {
                last.paragraphs().add(paragraphs.get(i));
            } else {
                blocks.add(new Block(kind, !headline, new ArrayList<>(List.of(paragraphs.get(i)))));
            }
            headline |= kind == PartKind.HEADLINE;
        }
        return blocks;
    }

    private static boolean joins(PartKind kind) {
        return kind == PartKind.SUMMARY || kind == PartKind.SOURCE_LIST || kind == PartKind.QUOTATION;
    }
}
