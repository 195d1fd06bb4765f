package dev.stet.article;

import java.util.List;

import dev.stet.shared.Refused;
import dev.stet.text.NormalText;
import dev.stet.text.PartSpan;

/**
 * An article as its reviewer confirmed it in the preview.
 *
 * @param facts title and so on
 * @param text normalised
 * @param parts in order, disjoint, within the text
 * @param medium how it came in: {@code paste}, {@code text}, {@code markdown} or {@code html}
 * @param furnitureAside whether the parts that are boilerplate or a source list are set aside at once
 */
public record NewArticle(
        ArticleFacts facts, NormalText text, List<PartSpan> parts, String medium, boolean furnitureAside) {

    /** The longest text that is taken, in code points. */
    public static final int LONGEST = 1_000_000;

    /** Each part is a field of the preview's form, and a form has at most 20,000 (application.properties). */
    private static final int MOST_PARTS = 15_000;

    /** @throws Refused where the text is empty or too long, or the parts are too many or do not fit it */
    public NewArticle {
        requireText(text);
        requireFew(parts);
        parts = List.copyOf(parts);
        requireOrder(text, parts);
    }

    /** @throws Refused where the text is empty or too long */
    public static void requireText(NormalText text) {
        if (text.isBlank()) {
            throw new Refused("text", "There is no text. Paste the article, or choose a file that holds one.");
        }
        if (text.length() > LONGEST) {
            throw new Refused(
                    "text",
                    "The article has %,d characters; Stet takes up to %,d. Bring it in as several articles."
                            .formatted(text.length(), LONGEST));
        }
    }

    /** @throws Refused where there are too many */
    public static void requireFew(List<PartSpan> parts) {
        if (parts.size() > MOST_PARTS) {
            throw new Refused(
                    "text",
                    "The article has %,d paragraphs and lines; Stet takes up to %,d. Bring it in as several articles."
                            .formatted(parts.size(), MOST_PARTS));
        }
    }

    private static void requireOrder(NormalText text, List<PartSpan> parts) {
        int last = 0;
        for (PartSpan part : parts) {
            if (part.span().start() < last || part.span().end() > text.length()) {
                throw new Refused(
                        "text", "The parts do not fit the text. Go back to the text and look at its parts anew.");
            }
            last = part.span().end();
        }
    }
}
