package dev.stet.text.sentence;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Finds the gaps inside brackets, where a full stop does not end the sentence around them. */
final class Brackets {

    private static final int FARTHEST = 60;

    private Brackets() {}

    /** The indexes of words after which a round or square bracket, opened within a sentence, is still open. */
    static BitSet in(List<Word> words) {
        BitSet inside = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < words.size(); i++) {
            String raw = words.get(i).raw();
            for (int c = 0; c < raw.length(); c++) {
                char glyph = raw.charAt(c);
                if (glyph == '(' || glyph == '[') {
                    boolean within = i > 0 && !words.get(i - 1).isStopped();
                    open.push(within ? i : -1);
                } else if ((glyph == ')' || glyph == ']') && !open.isEmpty()) {
                    int from = open.pop();
                    if (from >= 0 && i - from <= FARTHEST) {
                        inside.set(from, i);
                    }
                }
            }
            if (open.size() > FARTHEST) {
                open.clear();
            }
        }
        return inside;
    }
}
