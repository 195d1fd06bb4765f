package dev.stet.text.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import dev.stet.text.quotation.Change.Kind;

/** How two short texts differ, word by word; what is only typography does not count. */
final class WordDiff {

    /** A word or number with the marks inside it, or any other character by itself; and the blanks behind. */
    private static final Pattern WORD = Pattern.compile(
            "(?:[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+"
                    + "(?:[.,'’\\p{Pd}−][\\p{L}\\p{M}\\p{N}]+)*|\\S)\\s*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private WordDiff() {}

    /** The changes from left to right; two that follow one another are of different kinds. */
    static List<Change> between(String excerpt, String text) {
        List<String> quoted = words(excerpt);
        List<String> standing = words(text);
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(keys(quoted), keys(standing)).getDeltas()) {
            int from = delta.getTarget().getPosition();
            add(changes, Kind.SAME, standing, at, from);
            int left = delta.getSource().getPosition();
            add(
                    changes,
                    Kind.EXCERPT_ONLY,
                    quoted,
                    left,
                    left + delta.getSource().size());
            at = from + delta.getTarget().size();
            add(changes, Kind.TEXT_ONLY, standing, from, at);
        }
        add(changes, Kind.SAME, standing, at, standing.size());
        return changes;
    }

    private static void add(List<Change> changes, Kind kind, List<String> words, int from, int to) {
        if (from < to) {
            changes.add(new Change(kind, String.join("", words.subList(from, to))));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.strip());
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(word -> Plain.of(word.strip()).key()).toList();
    }
}
