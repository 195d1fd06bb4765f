package dev.stet.text.intake;

import java.util.Map;

/** Whether a paragraph is somebody's words from beginning to end, but for saying whose. */
final class Quoted {

    private static final Map<Character, String> CLOSING = Map.ofEntries(
            Map.entry('“', "”\""),
            Map.entry('"', "\"”"),
            Map.entry('”', "”\""),
            Map.entry('„', "“”\""),
            Map.entry('«', "»"),
            Map.entry('»', "«»"),
            Map.entry('‹', "›"),
            Map.entry('「', "」"),
            Map.entry('『', "』"));
    private static final double MOSTLY = 0.6;
    private static final int LONGEST_ATTRIBUTION = 12;

    private final String text;
    private int quoted;
    private boolean onlyAttributions = true;

    private Quoted(String text) {
        this.text = text;
        read();
    }

    static boolean isWhole(String text) {
        if (text.isEmpty() || !CLOSING.containsKey(text.charAt(0))) {
            return false;
        }
        Quoted reading = new Quoted(text);
        return reading.onlyAttributions && reading.quoted >= MOSTLY * text.length();
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            at = CLOSING.containsKey(text.charAt(at)) ? throughQuotation(at) : throughAttribution(at);
        }
    }

    /** A quotation that runs on in the next paragraph is left open at the end of this one. */
    private int throughQuotation(int start) {
        String closing = CLOSING.get(text.charAt(start));
        int end = start + 1;
        while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        quoted += Math.min(end + 1, text.length()) - start;
        return end + 1;
    }

    private int throughAttribution(int start) {
        int end = start;
        while (end < text.length() && !CLOSING.containsKey(text.charAt(end))) {
            end++;
        }
        String between = text.substring(start, end).strip();
        onlyAttributions &= between.isEmpty() || between.split("\\s+").length <= LONGEST_ATTRIBUTION;
        return end;
    }
}
