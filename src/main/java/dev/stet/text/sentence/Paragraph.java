package dev.stet.text.sentence;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** One paragraph of a text, and the places where its sentences end. */
public final class Paragraph {

    private static final int FULL_LINE = 45;

    private final CharSequence text;
    private final List<Word> words;
    private final FullStops fullStops;
    private final Unstopped unstopped;
    private final BitSet items;
    private final BitSet bracketed;
    private final boolean prose;

    /** @param languageTag a BCP 47 tag, or null where the language is unknown */
    public Paragraph(CharSequence text, int start, int end, String languageTag) {
        Lexicon lexicon = Lexicon.of(languageTag);
        this.text = text;
        this.words = Words.of(text, start, end);
        this.fullStops = new FullStops(lexicon);
        this.unstopped = new Unstopped(lexicon);
        this.items = ListItems.in(words);
        this.bracketed = Brackets.in(words);
        this.prose = !words.isEmpty() && words.get(words.size() - 1).isStopped();
    }

    /** Hands out the first {@code char} of each sentence and the one after its last, in turn. */
    public void sentences(IntConsumer bounds) {
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || endsAt(new Place(words, first, i))) {
                bounds.accept(words.get(first).start());
                bounds.accept(words.get(i).end());
                first = i + 1;
            }
        }
    }

    private boolean endsAt(Place here) {
        if (items.get(here.at() + 1)) {
            return true;
        }
        if (bracketed.get(here.at())) {
            return false;
        }
        if (here.next().glued()) {
            return !here.next().core().isEmpty();
        }
        if (isClosing(here.next())) {
            return false;
        }
        if (brokenLine(here)) {
            return true;
        }
        Word word = here.word();
        boolean smiled = word.isSmiley();
        return word.isStopped() && !smiled ? fullStops.endAt(here) : unstopped.endAt(here);
    }

    private static boolean isClosing(Word next) {
        return next.core().isEmpty() && !next.isStopped() && next.raw().length() == 1 && ")]}”’»".contains(next.raw());
    }

    /* A line end within a paragraph: a wrapped line goes on, a line of a list or of verse does not. */
    private boolean brokenLine(Place here) {
        int from = here.word().end();
        int to = here.next().start();
        boolean lineEnd = false;
        for (int i = from; i < to && !lineEnd; i++) {
            lineEnd = text.charAt(i) == '\n';
        }
        if (!lineEnd || here.word().isStopped()) {
            return false;
        }
        boolean shortLine = here.word().end() - here.opening().start() < FULL_LINE;
        return !prose || shortLine && here.next().beginsUpper() && !here.word().endsWith(',');
    }
}
