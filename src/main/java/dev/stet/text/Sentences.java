package dev.stet.text;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;
import dev.stet.text.sentence.Paragraph;

/**
 * Cuts a text into sentences, in time proportional to its length.
 *
 * <p>The rules are our own. A blank line always ends a sentence. Within a paragraph the marks of all scripts end one;
 * for English, German, French, Spanish and Russian, lists of abbreviations and of words that begin sentences (resources beside
 * {@link Paragraph}) tell where a dot does not. For English, headings, greetings and addresses without a mark are ended
 * too, where the next word gives them away.
 */
public final class Sentences {

    private Sentences() {}

    /**
     * The sentences of a text, in order, each without the blanks around it. Together they hold every code point that is
     * not blank.
     *
     * @param text with lines ended by LF
     * @param languageTag a BCP 47 tag; null or a language without word lists is cut by its marks alone
     * @return spans in code points, disjoint and none of them empty
     */
    public static List<TextSpan> of(String text, String languageTag) {
        Bounds bounds = new Bounds(CodePoints.of(text));
        int start = 0;
        while (start < text.length()) {
            int end = paragraphEnd(text, start);
            new Paragraph(text, start, end, languageTag).sentences(bounds::add);
            start = end;
        }
        return bounds.spans;
    }

    /* The index after the first blank line, or of the end. */
    private static int paragraphEnd(String text, int start) {
        int lineFeeds = 0;
        boolean seen = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blank.is(c)) {
                if (seen && lineFeeds > 1) {
                    return i;
                }
                seen = true;
                lineFeeds = 0;
            } else if (c == '\n') {
                lineFeeds++;
            }
        }
        return text.length();
    }

    private static final class Bounds {
        private final CodePoints codePoints;
        private final List<TextSpan> spans = new ArrayList<>();
        private int from = -1;

        Bounds(CodePoints codePoints) {
            this.codePoints = codePoints;
        }

        void add(int index) {
            if (from < 0) {
                from = index;
            } else {
                spans.add(codePoints.span(from, index));
                from = -1;
            }
        }
    }
}
