package dev.stet.report.pdf.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;

import dev.stet.report.pdf.type.Directions.Stretch;
import dev.stet.report.pdf.type.Faces.Drawn;

/** Breaks text into lines (UAX #14, by ICU) and finds the glyphs. One at a time. */
public final class Typesetter {
    private static final float SLACK = 0.01f;

    private final Faces faces;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

    public Typesetter(Faces faces) {
        this.faces = faces;
    }

    /** @param width in points; a word that is wider is broken */
    public List<Line> set(List<Words> words, float width) {
        StringBuilder text = new StringBuilder();
        int[] ends = new int[words.size()];
        for (int i = 0; i < ends.length; i++) {
            text.append(faces.legible(words.get(i).text(), words.get(i).ink().cut()));
            ends[i] = text.length();
        }
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int feed = text.indexOf("\n", from);
            int to = feed < 0 ? text.length() : feed;
            if (to > from) {
                new Paragraph(text.substring(from, to), from, words, ends, width).into(lines);
            }
            from = to + 1;
        }
        return lines;
    }

    /** What stands between two line feeds. */
    private final class Paragraph {
        private final String text;
        private final List<Words> words;
        private final float width;
        private final Directions directions;
        private final Drawn[] drawn;
        private final int[] runs;

        Paragraph(String text, int offset, List<Words> words, int[] ends, float width) {
            this.text = text;
            this.words = words;
            this.width = width;
            directions = Directions.of(text);
            drawn = new Drawn[text.length()];
            runs = new int[text.length()];
            int run = Arrays.binarySearch(ends, offset + 1);
            run = run < 0 ? -run - 1 : run;
            for (int i = 0; i < text.length(); i++) {
                while (offset + i >= ends[run]) {
                    run++;
                }
                runs[i] = run;
                drawn[i] = Character.isLowSurrogate(text.charAt(i)) ? null : draw(i, run);
            }
        }

        private Drawn draw(int i, int run) {
            Cut cut = words.get(run).ink().cut();
            Drawn shaped = faces.find(cut, directions.shaped().codePointAt(i));
            return shaped != null ? shaped : faces.find(cut, text.codePointAt(i));
        }

        private float advance(int i) {
            return drawn[i] == null
                    ? 0
                    : drawn[i].advance() * words.get(runs[i]).ink().size() / 1000;
        }

        private float advance(int from, int to) {
            float sum = 0;
            for (int i = from; i < to; i++) {
                sum += advance(i);
            }
            return sum;
        }

        void into(List<Line> lines) {
            breaks.setText(text);
            int start = 0;
            int end = 0;
            float used = 0;
            for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
                float word = advance(end, trim(end, next));
                if (end > start && used + word > width + SLACK) {
                    lines.add(line(start, end));
                    start = end;
                    used = 0;
                }
                while (end == start && advance(start, trim(start, next)) > width + SLACK) {
                    end = cut(start);
                    lines.add(line(start, end));
                    start = end;
                }
                used += advance(end, next);
                end = next;
            }
            if (end > start) {
                lines.add(line(start, end));
            }
        }

        /** As much of a word as is not too wide; at least one character. */
        private int cut(int start) {
            int end = text.offsetByCodePoints(start, 1);
            float used = advance(start, end);
            while (end < text.length()) {
                int next = text.offsetByCodePoints(end, 1);
                used += advance(end, next);
                if (used > width) {
                    break;
                }
                end = next;
            }
            return end;
        }

        private int trim(int start, int end) {
            int trimmed = end;
            while (trimmed > start && text.charAt(trimmed - 1) == ' ') {
                trimmed--;
            }
            return trimmed;
        }

        private Line line(int start, int end) {
            int to = trim(start, end);
            List<Piece> pieces = new ArrayList<>();
            float x = 0;
            for (Stretch stretch : directions.of(start, to)) {
                x = pieces(stretch, x, pieces);
            }
            return new Line(pieces, directions.startsRight() ? Math.max(0, width - x) : 0);
        }

        private float pieces(Stretch stretch, float x, List<Piece> pieces) {
            float at = x;
            int step = stretch.rightToLeft() ? -1 : 1;
            int first = stretch.rightToLeft() ? stretch.end() - 1 : stretch.start();
            int stop = stretch.rightToLeft() ? stretch.start() - 1 : stretch.end();
            for (int i = first; i != stop; ) {
                int from = i;
                int glyphs = 0;
                Drawn head = null;
                while (i != stop && runs[i] == runs[from] && (head == null || !changes(head, i))) {
                    head = isDrawn(i) ? drawn[i] : head;
                    glyphs += isDrawn(i) ? 1 : 0;
                    i += step;
                }
                if (glyphs > 0) {
                    Piece piece = piece(from, i, step, glyphs, head.face(), at);
                    pieces.add(piece);
                    at += piece.width();
                }
            }
            return at;
        }

        private boolean isDrawn(int i) {
            return drawn[i] != null && drawn[i].face() != null;
        }

        private boolean changes(Drawn head, int i) {
            return isDrawn(i) && drawn[i].face() != head.face();
        }

        private Piece piece(int from, int stop, int step, int count, Face face, float x) {
            int[] glyphs = new int[count];
            float wide = 0;
            int filled = 0;
            for (int i = from; i != stop; i += step) {
                if (isDrawn(i)) {
                    glyphs[filled++] = glyph(i, face, step < 0);
                    wide += advance(i);
                }
            }
            String actual = step < 0 ? text.substring(stop + 1, from + 1) : null;
            Words its = words.get(runs[from]);
            return new Piece(its.run(), face, its.ink(), glyphs, actual, x, wide);
        }

        private int glyph(int i, Face face, boolean mirrored) {
            int point = directions.shaped().codePointAt(i);
            if (mirrored && UCharacter.getMirror(point) != point) {
                Drawn mirror = faces.find(words.get(runs[i]).ink().cut(), UCharacter.getMirror(point));
                if (mirror != null && mirror.face() == face) {
                    face.use(mirror.glyph(), Character.toString(UCharacter.getMirror(point)));
                    return mirror.glyph();
                }
            }
            face.use(drawn[i].glyph(), characters(point));
            return drawn[i].glyph();
        }
    }

    /** What a glyph stands for: a presentation form stands for its letters; a hard blank for a blank. */
    private static String characters(int codePoint) {
        boolean form = codePoint >= 0xfb50 && codePoint <= 0xfeff;
        String characters = Character.toString(codePoint);
        return form ? Normalizer2.getNFKCInstance().normalize(characters) : characters;
    }
}
