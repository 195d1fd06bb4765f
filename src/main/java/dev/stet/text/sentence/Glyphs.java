package dev.stet.text.sentence;

/** What single characters do at the edges of words. */
final class Glyphs {

    private static final String OPENING = "\"'“‘‚„«‹([{<¿¡「『（【《〈*_";
    private static final String CLOSING = "\"'”’“‘»›)]}>」』）】》〉*_";
    private static final String STRONG = "!?‼⁇⁈⁉‽؟！？՜՞";
    private static final String STOPS = ".。．｡।॥۔։።။៕᠃᠉";

    private Glyphs() {}

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** A mark that can hardly be anything but the end of a sentence. */
    static boolean isStrong(char c) {
        return STRONG.indexOf(c) >= 0;
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    static boolean isEllipsis(char c) {
        return c == '…' || c == '⋯';
    }

    static boolean ends(char c) {
        return isStop(c) || isStrong(c) || isEllipsis(c);
    }

    /** A mark of scripts that write sentences without a blank between them. */
    static boolean endsUnspaced(char c) {
        return "。！？｡".indexOf(c) >= 0;
    }

    static boolean closesUnspaced(char c) {
        return "”’」』）】》〉)\"'".indexOf(c) >= 0;
    }
}
