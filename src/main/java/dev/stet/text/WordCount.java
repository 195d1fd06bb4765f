package dev.stet.text;

import java.util.Locale;

import com.ibm.icu.text.BreakIterator;

/** Counts words by the default word boundaries of Unicode (UAX #29, section 4), with dictionaries where a script needs them. */
public final class WordCount {

    private WordCount() {}

    /** How many words a text has: stretches with at least one letter, digit or ideograph. */
    public static int of(String text, String languageTag) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag(languageTag));
        words.setText(text);
        int count = 0;
        words.first();
        while (words.next() != BreakIterator.DONE) {
            count += words.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT ? 1 : 0;
        }
        return count;
    }
}
