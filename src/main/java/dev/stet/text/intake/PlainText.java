package dev.stet.text.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.stet.shared.TextSpan;
import dev.stet.text.NormalText;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

/** Reads an article that was pasted or uploaded as plain text. The text stays as it came, but for its outer edges. */
public final class PlainText {

    private PlainText() {}

    /**
     * The article in a text; one without parts if there is nothing but white space.
     *
     * @throws dev.stet.shared.Refused if the text holds control characters or broken ones; the field is "text"
     */
    public static Intake read(String pasted) {
        String text = NormalText.of(pasted, "text").text().strip();
        List<Lines.Span> spans = Lines.of(text);
        List<Block> blocks = spans.stream().map(span -> block(span.in(text))).toList();
        List<PartKind> kinds = Sorting.kinds(blocks);
        List<PartSpan> parts = parts(text, spans, kinds);
        Intake intake = new Intake(text, parts, Metadata.NONE, List.of());
        Optional<String> title = Optional.of(intake.headline()).filter(headline -> !headline.isEmpty());
        return new Intake(text, parts, Metadata.NONE.or(title, byline(blocks)), List.of());
    }

    private static Block block(String text) {
        return Block.of(Lines.isBullet(text) ? Block.Form.ITEM : Block.Form.TEXT, text);
    }

    private static List<PartSpan> parts(String text, List<Lines.Span> spans, List<PartKind> kinds) {
        List<PartSpan> parts = new ArrayList<>();
        int at = 0;
        int point = 0;
        for (int i = 0; i < spans.size(); i++) {
            int start = point + text.codePointCount(at, spans.get(i).start());
            point = start
                    + text.codePointCount(spans.get(i).start(), spans.get(i).end());
            at = spans.get(i).end();
            parts.add(new PartSpan(kinds.get(i), new TextSpan(start, point)));
        }
        return parts;
    }

    private static Optional<String> byline(List<Block> blocks) {
        return blocks.stream()
                .map(Block::text)
                .filter(Furniture::isByline)
                .map(line -> line.substring("By ".length()))
                .findFirst();
    }
}
