package dev.stet.text.sentence;

import java.util.regex.Pattern;

/**
 * Whether a sentence ends at a word without any mark, as in headings, greetings, signatures, addresses and texts
 * written in haste.
 */
final class Unstopped {

    private static final Pattern HOUR = Pattern.compile("(?i)[ap]m");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2,4}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final int HEADING = 7;
    private static final int GREETING = 4;

    private final Lexicon lexicon;

    Unstopped(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean endAt(Place here) {
        return ruled(here) || addressed(here) || lexicon.knows("opener") && inWords(here);
    }

    private boolean ruled(Place here) {
        return here.word().isRule() && !here.word().raw().equals("---")
                || here.next().isRule() && here.next().raw().length() > 3;
    }

    private boolean addressed(Place here) {
        Word word = here.word();
        Word next = here.next();
        if (word.isSmiley()) {
            return !next.isSmiley() && (next.beginsUpper() || isStarter(next));
        }
        if (word.isAddress()) {
            return next.isAddress() && next.core().contains("/") || next.beginsUpper() || isDate(next);
        }
        return next.core().startsWith("http")
                && !word.endsWith(':')
                && !isLeaning(word)
                && !next.raw().startsWith("(")
                && word.beginsUpper()
                && here.soFar() <= GREETING;
    }

    private boolean inWords(Place here) {
        return headed(here)
                || stamped(here)
                || called(here)
                || greeted(here)
                || signed(here)
                || bracketed(here)
                || introduced(here)
                || begun(here);
    }

    /** "Ray's pizza: my favourite | Ray's Pizza is": a text whose second sentence takes up the word that headed it. */
    private boolean headed(Place here) {
        boolean heading = here.first() == 0 && here.soFar() > 1 && here.soFar() <= HEADING && canEnd(here.word());
        if (!heading || !Character.isUpperCase(here.next().raw().charAt(0)) || isLeaning(here.opening())) {
            return false;
        }
        boolean again = here.next().lower().equals(here.opening().lower());
        boolean person =
                here.opening().beginsLower() && lexicon.has("title", here.next().lower());
        return again || person;
    }

    /** The date and hour above a letter: "Kay Mann | 04/26/2001 07:17 AM | Will you". */
    private boolean stamped(Place here) {
        Word word = here.word();
        if (word.raw().length() == 2 && HOUR.matcher(word.raw()).matches() && here.previous() != null) {
            return TIME.matcher(here.previous().raw()).matches()
                    && here.at() >= 2
                    && isDate(here.words().get(here.at() - 2));
        }
        return isDate(here.next())
                && here.afterNext() != null
                && TIME.matcher(here.afterNext().raw()).matches()
                && word.beginsUpper();
    }

    /** "Dear Ms Jones, | we", "Phillip, | This section". */
    private boolean greeted(Place here) {
        Word word = here.word();
        boolean called = word.endsWith(',') || word.endsWith(':') || word.raw().equals("-");
        if (!called || here.soFar() > GREETING + 1) {
            return false;
        }
        boolean greets = lexicon.has("greeting", here.opening().lower()) && here.soFar() > 1;
        if (greets) {
            return here.next().beginsUpper() || isStarter(here.next());
        }
        boolean name = here.opening().beginsUpper()
                && !bare(here.opening()).endsWith("ly")
                && !isCommon(bare(here.opening()))
                && allCapital(here);
        return name
                && here.soFar() <= 2
                && here.next().beginsUpper()
                && isCommon(here.next().lower());
    }

    /** "Phillip | Jim, Take a look": a name before a name that is called upon. */
    private boolean called(Place here) {
        Word after = here.afterNext();
        return here.next().endsWith(',')
                && here.next().beginsUpper()
                && !isCommon(here.next().lower())
                && after != null
                && after.beginsUpper()
                && isCommon(after.lower())
                && here.soFar() <= GREETING
                && canEnd(here.word())
                && !isCommon(here.word().lower())
                && allCapital(here);
    }

    /** "(New Scientist) | The agency": a sentence wholly in brackets; "-- | Posted by": the rule above a signature. */
    private boolean bracketed(Place here) {
        boolean whole = here.opening().raw().startsWith("(") && here.word().endsWith(')');
        boolean rule = here.soFar() == 1 && here.word().raw().equals("--");
        return (whole || rule) && here.next().beginsUpper();
    }

    /** "Best regards, | Ann", "Thanks | Ann | The contract". */
    private boolean signed(Place here) {
        Word word = here.word();
        if (here.first() > 0
                && here.soFar() == 2
                && allCapital(here)
                && !here.next().beginsLower()) {
            Word before = here.words().get(here.first() - 1);
            return lexicon.has("farewell", bare(before)) && canEnd(word);
        }
        boolean farewell = here.soFar() <= 2 && lexicon.has("farewell", bare(word))
                || here.soFar() == 2
                        && bare(word).equals("you")
                        && bare(here.opening()).equals("thank");
        return farewell && here.next().beginsUpper() && (word.endsWith(',') || here.soFar() == 1 && here.at() > 0);
    }

    /** "He announced this in January: | As of": a colon before a capital that begins a sentence. */
    private boolean introduced(Place here) {
        return here.word().endsWith(':')
                && here.next().beginsUpper()
                && isCommon(here.next().lower())
                && here.soFar() > 1;
    }

    /** A capital on a word that needs none, right after a word on which a sentence can end. */
    private boolean begun(Place here) {
        Word word = here.word();
        Word next = here.next();
        if (!next.beginsUpper() || !canEnd(word) || !isCommon(next.lower()) || !next.isLetters()) {
            return false;
        }
        if (next.isAllCapitals() || next.raw().startsWith("(")) {
            return false;
        }
        boolean titled = here.afterNext() != null
                && here.afterNext().beginsUpper()
                && !here.afterNext().core().equals("I");
        if (next.core().equals("I") || next.core().startsWith("I'")) {
            return here.first() == 0 && here.soFar() <= HEADING && allCapital(here) && here.soFar() > 1;
        }
        return !titled && (word.beginsLower() || here.soFar() <= HEADING);
    }

    private static boolean isDate(Word word) {
        return word.beginsDigit() && DATE.matcher(word.raw()).matches();
    }

    private boolean canEnd(Word word) {
        boolean wordly = !word.core().isEmpty()
                && Character.isLetterOrDigit(word.raw().charAt(word.raw().length() - 1));
        return wordly && !isLeaning(word);
    }

    private boolean allCapital(Place here) {
        for (int i = here.first(); i <= here.at(); i++) {
            if (!here.words().get(i).beginsUpper()) {
                return false;
            }
        }
        return true;
    }

    private static String bare(Word word) {
        String lower = word.lower();
        return lower.endsWith(",") || lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private boolean isLeaning(Word word) {
        return lexicon.has("leaning", word.lower());
    }

    private boolean isStarter(Word word) {
        return lexicon.has("starter", word.lower().replace('’', '\''));
    }

    private boolean isCommon(String lower) {
        boolean paused = !lower.isEmpty() && ",:;".indexOf(lower.charAt(lower.length() - 1)) >= 0;
        String plain = (paused ? lower.substring(0, lower.length() - 1) : lower).replace('’', '\'');
        return lexicon.has("starter", plain) || lexicon.has("opener", plain);
    }
}
