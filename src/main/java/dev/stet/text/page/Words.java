package dev.stet.text.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Short texts taken out of a page, and how much two of them say the same. */
public final class Words {

    /** An end for boxes in boxes without any text. */
    private static final int NODES_PER_UNIT = 10;

    private Words() {}

    /** The text of a node with single blanks, as far as {@code most} UTF-16 units; longer ones are cut there. */
    static String of(PageNode node, int most) {
        StringBuilder text = new StringBuilder();
        PageNode end = node.afterwards();
        PageNode inner = node;
        for (int seen = 0; inner != end && text.length() <= most && seen < most * NODES_PER_UNIT; seen++) {
            addSqueezed(text, inner.text(), most);
            inner = inner.following();
        }
        return text.toString().strip();
    }

    private static void addSqueezed(StringBuilder text, String run, int most) {
        for (int i = 0; i < run.length() && text.length() <= most; i++) {
            char c = run.charAt(i);
            boolean space = Measure.isSpace(c);
            boolean after = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
            if (!space || !after) {
                text.append(space ? ' ' : c);
            }
        }
    }

    /** The share of the second text, 0 to 1, that the first has too, word by word. */
    public static double likeness(String first, String second) {
        Set<String> known = new HashSet<>(words(first));
        List<String> words = words(second);
        if (known.isEmpty() || words.isEmpty()) {
            return 0;
        }
        List<String> fresh =
                words.stream().filter(word -> !known.contains(word)).toList();
        return 1
                - (double) String.join(" ", fresh).length()
                        / String.join(" ", words).length();
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
