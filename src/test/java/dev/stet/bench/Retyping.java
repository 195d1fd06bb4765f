package dev.stet.bench;

import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do to an excerpt on its way into a form, by accident or not. */
final class Retyping {

    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern VERB = Pattern.compile("\\b(is|are|was|were|has|have|can|will|would|does|did|do)\\b");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ";

    private Retyping() {}

    /** The same words with other quotation marks, dashes, blanks, ligatures and line ends. */
    static String typography(String words, Random random) {
        String typed = words;
        typed = random.nextBoolean() ? typed.replaceAll("[“”]", "\"") : typed.replaceAll("[“\"](?=\\p{L})", "„");
        typed = random.nextBoolean() ? typed.replace('’', '\'') : typed.replaceAll("(?<=\\p{L})'(?=\\p{L})", "’");
        typed = typed.replace(" – ", random.nextBoolean() ? " - " : "—")
                .replace("—", random.nextBoolean() ? "--" : " – ");
        typed = typed.replaceAll("\\s+", random.nextBoolean() ? " " : "\u00A0");
        typed = random.nextBoolean() ? typed.replace("fi", "ﬁ").replace("fl", "ﬂ") : typed;
        typed = random.nextInt(3) == 0 ? typed.replaceAll("(\\p{Ll}{4})(\\p{Ll}{4})", "$1\u00AD$2") : typed;
        return random.nextInt(3) == 0
                ? typed.replaceAll("(\\p{Ll}{5})(\\p{Ll}{5})", "$1-\n$2")
                : typed.replace("...", "…");
    }

    /** With a stretch in the middle left out; null where what is left would be too short. */
    static String elided(String cut, Random random) {
        String words = cut.replaceAll("\\s+", " ");
        String[] marks = {" … ", " ... ", " […] ", " [...] "};
        int third = words.length() / 3;
        int from = words.indexOf(' ', third - 5);
        int to = words.indexOf(' ', 2 * third - 5);
        if (from < 20 || to <= from || words.length() - to < 20 || words.contains("..") || words.contains("…")) {
            return null;
        }
        return words.substring(0, from)
                + marks[random.nextInt(marks.length)]
                + words.substring(to).strip();
    }

    /** With so large a share of its characters put in, left out or changed, at least one. */
    static String altered(String words, double share, Random random) {
        StringBuilder altered = new StringBuilder(words);
        int edits = Math.max(1, (int) Math.round(words.length() * share));
        for (int i = 0; i < edits; i++) {
            int at = 1 + random.nextInt(altered.length() - 2);
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            switch (random.nextInt(3)) {
                case 0 -> altered.setCharAt(at, letter);
                case 1 -> altered.insert(at, letter);
                default -> altered.deleteCharAt(at);
            }
        }
        return altered.toString();
    }

    /** With one digit changed; null where there is none. */
    static String otherDigit(String words, Random random) {
        MatchResult[] digits = NUMBER.matcher(words).results().toArray(MatchResult[]::new);
        if (digits.length == 0) {
            return null;
        }
        int at = digits[random.nextInt(digits.length)].start();
        char digit = (char) ('0' + (words.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
        return words.substring(0, at) + digit + words.substring(at + 1);
    }

    /** With a "not" put in or left out; null where neither is possible. */
    static String negated(String words, Random random) {
        if (words.contains(" not ") && random.nextBoolean()) {
            return words.replaceFirst(" not ", " ");
        }
        Matcher verb = VERB.matcher(words);
        return verb.find() ? words.substring(0, verb.end()) + " not" + words.substring(verb.end()) : null;
    }

    /** Without its first letter or digit, where at least two more follow: "illegal" becomes "llegal", "19" becomes "9". */
    static String beheaded(String words) {
        return Character.isLetterOrDigit(words.charAt(0)) && Character.isLetterOrDigit(words.charAt(1))
                ? words.substring(1)
                : null;
    }
}
