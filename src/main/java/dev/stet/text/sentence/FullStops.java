package dev.stet.text.sentence;

/** Whether a sentence ends at a word that carries a full stop, an ellipsis, a question or an exclamation mark. */
final class FullStops {

    private static final int SHORT_PHRASE = 3;

    private final Lexicon lexicon;

    FullStops(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param here the stopped word, with its neighbours
     * @return whether the sentence ends between it and the next word
     */
    boolean endAt(Place here) {
        Word word = here.word();
        boolean marked = here.next().isMark()
                && !here.next().isDots()
                && !here.next().raw().startsWith("[");
        if (marked || here.next().isSmiley()) {
            return false;
        }
        if (word.isStrong()) {
            return strongEnds(here);
        }
        if (here.next().isDots()) {
            return here.leadingDots();
        }
        return word.isEllipsis() || word.isDots() && here.dotsBefore() > 0 ? ellipsisEnds(here) : dotEnds(here);
    }

    private boolean strongEnds(Place here) {
        Word next = here.next();
        if (!next.beginsLower()) {
            return true;
        }
        if (here.word().closed()) {
            return false;
        }
        boolean name = here.word().stop().equals("!") && here.word().beginsUpper();
        return !name || lexicon.has("subject", next.lower());
    }

    private boolean ellipsisEnds(Place here) {
        Word word = here.word();
        Word next = here.next();
        int dots = here.dotsBefore() + here.word().stop().length();
        boolean leading = word.isDots() && here.dotsBefore() >= here.soFar() - 1;
        if (leading || next.raw().startsWith("(") || isFirstPerson(next) && dots <= 3) {
            return false;
        }
        return !next.beginsLower() && !next.core().isEmpty();
    }

    private static boolean isFirstPerson(Word word) {
        return word.core().equals("I")
                || word.core().startsWith("I'")
                || word.core().startsWith("I’");
    }

    private boolean dotEnds(Place here) {
        Word word = here.word();
        if (here.isListMarker()) {
            return false;
        }
        String core = word.lower();
        if (!word.closed() && !core.isEmpty()) {
            Boolean known = abbreviationEnds(here, core);
            if (known != null) {
                return known;
            }
        }
        return here.next().beginsLower() ? endsBeforeLower(here) : !isWithinNumber(here);
    }

    /* Null when the word is no abbreviation that we know. */
    private Boolean abbreviationEnds(Place here, String core) {
        Word next = here.next();
        if (lexicon.has("clock", core)) {
            return clockEnds(here);
        }
        if (isInitials(here)) {
            return isStarter(next) && next.beginsUpper() && !core.equals("p.s") && !startsName(here);
        }
        if (lexicon.has("title", core) && (here.word().beginsUpper() || !next.beginsLower())) {
            return isAddressed(here) && isStarter(next) && next.beginsUpper();
        }
        if (lexicon.has("going", core) || core.equals("ps")) {
            return false;
        }
        if (lexicon.has("numbered", core)) {
            return core.equals("no") && !next.beginsDigit() ? null : Boolean.FALSE;
        }
        if (lexicon.has("day", core)) {
            return !next.beginsDigit() && next.beginsUpper() && isStarter(next);
        }
        if (lexicon.has("ending", core)) {
            return next.beginsUpper() && isStarter(next) || core.equals("etc") && endsList(next);
        }
        return null;
    }

    private boolean endsList(Word next) {
        return next.beginsUpper() || lexicon.has("subject", next.lower());
    }

    private boolean clockEnds(Place here) {
        Word next = here.next();
        boolean goesOn = next.beginsLower()
                || next.beginsDigit()
                || next.raw().startsWith("(")
                || lexicon.has("zone", next.lower());
        // "At 5 a.m. Mr. Smith went": a sentence that has only told the hour has hardly begun.
        return !goesOn && here.soFar() > SHORT_PHRASE;
    }

    /* "St." in "on 5th St." is a street; before a name it is a saint. */
    private boolean isAddressed(Place here) {
        return here.word().lower().equals("st")
                        && here.previous() != null
                        && here.previous().beginsDigit()
                || here.word().lower().equals("sr")
                        && here.previous() != null
                        && here.previous().beginsUpper();
    }

    private boolean isInitials(Place here) {
        String core = here.word().core();
        if (core.equals("I") && here.previous() != null && here.previous().beginsLower()) {
            return false;
        }
        if (core.length() == 1) {
            return Character.isLetter(core.charAt(0));
        }
        for (int i = 0; i < core.length(); i++) {
            boolean dot = core.charAt(i) == '.';
            if (dot != (i % 2 == 1) || !dot && !Character.isLetter(core.charAt(i))) {
                return false;
            }
        }
        return core.length() % 2 == 1;
    }

    /* "A. Noel", "J. The": an initial that begins the sentence belongs to the name after it. */
    private boolean startsName(Place here) {
        return here.soFar() == 1 && here.word().core().length() == 1;
    }

    private boolean endsBeforeLower(Place here) {
        Word word = here.word();
        if (word.closed() || word.core().isEmpty() && here.previous() == null) {
            return false;
        }
        return word.core().length() > 2 || word.isDots() || word.isNumber() || isStarter(here.next());
    }

    private boolean isWithinNumber(Place here) {
        // German writes ordinals with a dot: "am 3. Oktober".
        return lexicon.has("starter", "der")
                && here.word().isNumber()
                && here.word().core().length() <= 2
                && here.next().beginsUpper()
                && !isStarter(here.next());
    }

    private boolean isStarter(Word word) {
        return lexicon.has("starter", word.lower().replace('’', '\'')) || !lexicon.knows("starter");
    }
}
