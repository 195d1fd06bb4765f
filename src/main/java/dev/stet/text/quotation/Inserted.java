package dev.stet.text.quotation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What whoever quotes put into the words: "[they] said", "[T]he plan", "agree[d]"; and the capital she began with. */
final class Inserted {

    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}])\\[(\\p{L})\\](?=\\p{L})");
    private static final Pattern INSERTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]*+\\[[^\\[\\]]{1,200}\\][\\p{L}\\p{N}]*");

    private Inserted() {}

    /** With dots where her own words stood, and the word that was a capital or not before she changed it. */
    static String leftOut(String words) {
        String letters = LETTER.matcher(words).replaceAll(match -> Matcher.quoteReplacement(turned(match.group(1))));
        return INSERTED.matcher(letters).replaceAll(" … ");
    }

    /** As it is, and with the other case of its first letter: a sentence begins with a capital wherever it was cut from. */
    static List<String> beginnings(String words) {
        String first = words.substring(0, words.offsetByCodePoints(0, 1));
        String other = turned(first) + words.substring(first.length());
        return other.equals(words) ? List.of(words) : List.of(words, other);
    }

    private static String turned(String letter) {
        String upper = letter.toUpperCase(Locale.ROOT);
        return upper.equals(letter) ? letter.toLowerCase(Locale.ROOT) : upper;
    }
}
