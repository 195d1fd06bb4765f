package dev.stet.text.quotation;

import java.util.Arrays;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/** Writes a text anew as {@link Normalisation} sees it, in one pass. */
final class PlainWriter {

    private static final char BLANK = ' ';

    private final String original;
    private final StringBuilder plain;
    private final Origins origins = new Origins();
    private final Dashes dashes = new Dashes();
    private int at;

    PlainWriter(String original) {
        this.original = original;
        plain = new StringBuilder(original.length());
    }

    Plain plain() {
        while (at < original.length()) {
            write(original.charAt(at));
        }
        if (endsInBlank()) {
            plain.setLength(plain.length() - 1);
        }
        return new Plain(plain.toString(), origins, dashes);
    }

    private void write(char c) {
        if (Glyph.isUnseen(c)) {
            at++;
        } else if (Glyph.isBlank(c)) {
            if (!plain.isEmpty() && !endsInBlank() && !dashes.has(plain.length())) {
                put(BLANK);
            }
            at++;
        } else if (Glyph.isDash(c)) {
            dash();
        } else if (c < 0x80 || Glyph.isMark(c)) {
            put(mark(c));
            at++;
        } else {
            letter();
        }
    }

    /** A mark of feet and inches after a figure keeps its kind; any other quotation mark is one of quotation marks. */
    private char mark(char c) {
        if (Glyph.isDoubleQuote(c)) {
            return afterFigure() ? '"' : '\'';
        }
        return Glyph.isSingleQuote(c) ? '\'' : c;
    }

    private boolean afterFigure() {
        return !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
    }

    /** Takes in a run of dashes, and the blanks around it. */
    private void dash() {
        int from = at;
        boolean lineEnds = false;
        while (at < original.length() && (Glyph.isDash(original.charAt(at)) || isPassedOver(original.charAt(at)))) {
            lineEnds |= original.charAt(at) == '\n';
            at++;
        }
        boolean breaksWord = lineEnds
                && !endsInBlank()
                && Glyph.isHyphen(original.charAt(from))
                && !Glyph.isDash(charAt(from + 1))
                && isLetterBefore(from)
                && at < original.length()
                && Character.isLetter(original.codePointAt(at));
        if (endsInBlank()) {
            plain.setLength(plain.length() - 1);
        }
        dashes.add(plain.length(), breaksWord);
    }

    private boolean isPassedOver(char c) {
        return Glyph.isBlank(c) || Glyph.isUnseen(c);
    }

    private char charAt(int index) {
        return index < original.length() ? original.charAt(index) : BLANK;
    }

    private boolean isLetterBefore(int index) {
        return index > 0 && Character.isLetter(original.codePointBefore(index));
    }

    private void letter() {
        int codePoint = original.codePointAt(at);
        String written = Compatible.form(codePoint);
        if (written == null) {
            for (int i = 0; i < Character.charCount(codePoint); i++) {
                put(original.charAt(at++));
            }
        } else {
            written.chars().forEach(each -> put((char) each));
            at += Character.charCount(codePoint);
        }
    }

    private void put(char c) {
        origins.note(plain.length(), at);
        plain.append(c);
    }

    private boolean endsInBlank() {
        return !plain.isEmpty() && plain.charAt(plain.length() - 1) == BLANK;
    }

    /** Where dashes were: before which index of the plain text, in rising order. */
    static final class Dashes {
        private int[] places = new int[4];
        private boolean[] atLineEnd = new boolean[4];
        private int count;

        private void add(int place, boolean breaksWord) {
            if (count > 0 && places[count - 1] == place) {
                atLineEnd[count - 1] &= breaksWord;
                return;
            }
            if (count == places.length) {
                places = Arrays.copyOf(places, count * 2);
                atLineEnd = Arrays.copyOf(atLineEnd, count * 2);
            }
            places[count] = place;
            atLineEnd[count++] = breaksWord;
        }

        int count() {
            return count;
        }

        int place(int i) {
            return places[i];
        }

        /** Whether it stands between two letters at the end of a line, where it may only divide a word. */
        boolean isAtLineEnd(int i) {
            return atLineEnd[i];
        }

        boolean has(int place) {
            return count > 0 && (places[count - 1] == place || Arrays.binarySearch(places, 0, count, place) >= 0);
        }

        /** The first whose place is this one or later. */
        int firstFrom(int place) {
            int found = Arrays.binarySearch(places, 0, count, place);
            return found >= 0 ? found : -found - 1;
        }
    }

    /** The compatibility forms of Unicode (UAX #15) that change the shape of a letter and not what is said. */
    private static final class Compatible {
        private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

        /** Null where the code point stands for itself. */
        static String form(int codePoint) {
            return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.DECOMPOSITION_TYPE)) {
                case UCharacter.DecompositionType.COMPAT,
                        UCharacter.DecompositionType.FONT,
                        UCharacter.DecompositionType.INITIAL,
                        UCharacter.DecompositionType.MEDIAL,
                        UCharacter.DecompositionType.FINAL,
                        UCharacter.DecompositionType.ISOLATED,
                        UCharacter.DecompositionType.WIDE,
                        UCharacter.DecompositionType.NARROW,
                        UCharacter.DecompositionType.SMALL -> plain(NFKC.normalize(Character.toString(codePoint)));
                default -> null;
            };
        }

        /* A spacing accent would become a blank and a mark. */
        private static String plain(String form) {
            return form.startsWith(" ") ? null : form;
        }
    }
}
