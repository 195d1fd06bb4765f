package dev.stet.report.pdf.type;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;

/**
 * The order in which the characters of a paragraph are drawn (UAX #9, by ICU), with Arabic letters in the form that their
 * neighbours ask for. Marks that combine are drawn where the font has them: their finer placement is not attempted.
 */
final class Directions {
    private static final char IGNORED = '\u200c';

    private final Bidi bidi;
    private final String shaped;

    private Directions(Bidi bidi, String shaped) {
        this.bidi = bidi;
        this.shaped = shaped;
    }

    /** Characters that are drawn one after another; {@code start} and {@code end} in UTF-16 units of the paragraph. */
    record Stretch(int start, int end, boolean rightToLeft) {}

    /** Of a paragraph without line feeds. */
    static Directions of(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return new Directions(null, text);
        }
        return new Directions(new Bidi(text, Bidi.LEVEL_DEFAULT_LTR & 0xff), shape(text));
    }

    /** As long as the paragraph, unit by unit. */
    String shaped() {
        return shaped;
    }

    boolean startsRight() {
        return bidi != null && !bidi.baseIsLeftToRight();
    }

    /** Of a line, from left to right. */
    List<Stretch> of(int start, int end) {
        if (bidi == null || start == end) {
            return List.of(new Stretch(start, end, false));
        }
        Bidi line = bidi.setLine(start, end);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < line.countRuns(); i++) {
            BidiRun run = line.getVisualRun(i);
            stretches.add(new Stretch(start + run.getStart(), start + run.getLimit(), run.isOddRun()));
        }
        return stretches;
    }

    private static String shape(String text) {
        try {
            ArabicShaping shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE
                    | ArabicShaping.TEXT_DIRECTION_LOGICAL
                    | ArabicShaping.LENGTH_FIXED_SPACES_NEAR);
            StringBuilder shaped = new StringBuilder(shaping.shape(text));
            for (int i = 0; i < shaped.length(); i++) {
                // A blank that was not there fills the place of a letter that went into a ligature.
                if (shaped.charAt(i) == ' ' && text.charAt(i) != ' ') {
                    shaped.setCharAt(i, IGNORED);
                }
            }
            return shaped.toString();
        } catch (ArabicShapingException e) {
            return text;
        }
    }
}
