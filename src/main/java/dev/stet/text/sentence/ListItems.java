package dev.stet.text.sentence;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the items of a list that runs on in one paragraph: "1) flour 2) sugar", "• flour • sugar", "a. flour b. sugar". */
final class ListItems {

    private static final Pattern MARKER = Pattern.compile("([•⁃]?)\\(?(?:(\\d{1,3})|([a-z]))(\\.\\)|\\.|\\))");

    private ListItems() {}

    /** The indexes of the words that begin an item, the first one left out. */
    static BitSet in(List<Word> words) {
        BitSet items = new BitSet();
        int expected = -1;
        int first = -1;
        String style = null;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean bullet = word.raw().equals("•") || word.raw().equals("⁃");
            if (bullet && i > 0) {
                items.set(i);
                continue;
            }
            Matcher marker = word.raw().length() <= 6 && (word.endsWith('.') || word.endsWith(')'))
                    ? MARKER.matcher(word.raw())
                    : null;
            if (marker == null || !marker.matches()) {
                continue;
            }
            int number = marker.group(2) != null
                    ? Integer.parseInt(marker.group(2))
                    : marker.group(3).charAt(0) - 'a' + 1;
            String kind = (marker.group(2) != null) + marker.group(1) + marker.group(4);
            if (kind.equals(style) && number == expected) {
                if (i > 0 && !words.get(i - 1).raw().equals("•")) {
                    items.set(i);
                }
                expected++;
                if (first > 0) {
                    items.set(first);
                    first = -1;
                }
            } else if (number == 1 || !marker.group(1).isEmpty()) {
                style = kind;
                expected = number + 1;
                first = i > 0 && !words.get(i - 1).raw().equals("•") ? i : -1;
            }
        }
        return items;
    }
}
