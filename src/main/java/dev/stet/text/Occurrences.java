package dev.stet.text;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;

/**
 * Finds words that somebody typed in a text that a typesetter had his hands on: quotation marks, dashes, spaces and
 * ellipses of any kind are taken for each other, soft hyphens and zero-width characters are passed over. Letters must
 * agree, capitals included.
 */
public final class Occurrences {

    private Occurrences() {}

    /**
     * Every place where the words stand, from left to right, none overlapping the one before.
     *
     * @param text the text to look in, in NFC
     * @param typed the words looked for; blanks around them do not count
     * @return spans of the original text, in code points; empty if the words are blank or not there
     */
    public static List<TextSpan> of(String text, String typed) {
        Folded words = Folded.of(NormalText.of(typed).text().strip());
        List<TextSpan> found = new ArrayList<>();
        if (words.text().isBlank()) {
            return found;
        }
        Folded folded = Folded.of(text);
        CodePoints codePoints = CodePoints.of(text);
        String needle = words.text().strip();
        int at = folded.text().indexOf(needle);
        while (at >= 0) {
            int from = folded.startOf(at);
            int to = folded.endOf(at + needle.length());
            boolean whole = !Graphemes.splitsAt(text, from) && !Graphemes.splitsAt(text, to);
            if (whole) {
                found.add(codePoints.span(from, to));
            }
            at = folded.text().indexOf(needle, whole ? at + needle.length() : at + 1);
        }
        return found;
    }
}
