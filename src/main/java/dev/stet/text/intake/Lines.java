package dev.stet.text.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks of a plain text: paragraphs parted by blank lines or by single line ends, each bullet on its own, lines that
 * were only broken to fit a width put together.
 */
public final class Lines {

    static final Pattern BULLET = Pattern.compile("^\\s*([•‣▪◦·●○■*–—-]|\\(?\\d{1,3}[.)]|\\[\\d{1,3}])\\s+\\S.*");
    /** No one breaks lines by hand at fewer characters than this. */
    private static final int NARROWEST = 45;

    private static final double MOSTLY = 0.4;

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final boolean broken;

    /** A block and where it starts and ends, in UTF-16 units of the text. */
    record Span(int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }

        int length() {
            return end - start;
        }
    }

    private Lines(String text) {
        this.text = text;
        split();
        this.broken = isBrokenToWidth();
    }

    /** The blocks of a normalised text, in order, trimmed; no blank ones. */
    static List<Span> of(String text) {
        return new Lines(text).blocks();
    }

    public static boolean isBullet(String line) {
        return BULLET.matcher(line.length() > 80 ? line.substring(0, 80) : line).matches();
    }

    private void split() {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(trimmed(start, end));
            start = end + 1;
        }
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** White space of any width, and what has no width at all. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Lines::isSpace);
    }

    /** Lines that go on in the middle of a sentence are the sign. */
    private boolean isBrokenToWidth() {
        int follow = 0;
        int goOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).length() > 0 && lines.get(i - 1).length() >= NARROWEST) {
                follow++;
                goOn += Character.isLowerCase(text.codePointAt(lines.get(i).start())) ? 1 : 0;
            }
        }
        return follow > 0 && goOn >= MOSTLY * follow;
    }

    private List<Span> blocks() {
        List<Span> blocks = new ArrayList<>();
        Span before = new Span(0, 0);
        for (Span line : lines) {
            if (line.length() > 0) {
                place(line, before, blocks);
            }
            before = line;
        }
        return blocks;
    }

    private void place(Span line, Span before, List<Span> blocks) {
        boolean goesOn = broken && before.length() >= NARROWEST && !isBullet(line.in(text));
        if (goesOn) {
            Span open = blocks.remove(blocks.size() - 1);
            blocks.add(new Span(open.start(), line.end()));
        } else {
            blocks.add(line);
        }
    }
}
