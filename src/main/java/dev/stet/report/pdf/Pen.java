package dev.stet.report.pdf;

import dev.stet.report.pdf.file.Book;
import dev.stet.report.pdf.file.Pdf;
import dev.stet.report.pdf.type.Piece;

/** Draws lines of text and the rules below them on the present page. */
final class Pen {
    private static final float LINE_BELOW = 2.6f;
    private static final int WAVE = 2;

    private final Book book;

    Pen(Book book) {
        this.book = book;
    }

    /** @param y of the line that the letters stand on */
    void write(Slot slot, float columnX, float y) {
        float left = columnX + slot.indent() + slot.line().shift();
        for (Piece piece : slot.line().pieces()) {
            float x = left + piece.x();
            Owner owner = slot.owner();
            text(
                    owner.isReadOut()
                            ? book.leaf().in(owner.tag(piece.run()))
                            : book.leaf().decoration(),
                    piece,
                    x,
                    y);
            if (piece.ink().line() != null) {
                tone(piece.ink().line(), x, y - LINE_BELOW, piece.width());
            }
            String link = owner.run(piece.run()).link();
            if (link != null && owner.isReadOut()) {
                float size = piece.ink().size();
                float base = y + piece.ink().rise() - size / 4;
                book.link(
                        owner.tag(piece.run()),
                        link,
                        owner.run(piece.run()).text(),
                        x,
                        base,
                        piece.width(),
                        size * 1.2f);
            }
        }
    }

    private static void text(StringBuilder out, Piece piece, float x, float y) {
        if (piece.actual() != null) {
            out.append("/Span<</ActualText").append(Pdf.text(piece.actual())).append(">>BDC\n");
        }
        out.append("BT ");
        colour(out, piece.ink().colour())
                .append("rg /")
                .append(piece.face().name())
                .append(' ');
        Pdf.number(out, piece.ink().size()).append("Tf ");
        Pdf.number(out, x);
        Pdf.number(out, y + piece.ink().rise()).append("Td <");
        for (int glyph : piece.glyphs()) {
            String digits = Integer.toHexString(glyph);
            out.append("0000", 0, 4 - digits.length()).append(digits);
        }
        out.append(">Tj ET\n");
        if (piece.actual() != null) {
            out.append("EMC\n");
        }
    }

    /** The line below marked words: each tone has its own, so that none needs its colour. */
    private void tone(String tone, float x, float y, float width) {
        StringBuilder out = book.leaf().decoration();
        colour(out, Look.colour(tone)).append("RG ");
        switch (tone) {
            case "ok" -> stroke(out.append("0.9 w [] 0 d "), x, y, width);
            case "partly" -> stroke(out.append("0.9 w [3.2 1.8] 0 d "), x, y, width);
            case "no" -> wave(out.append("0.8 w [] 0 d "), x, y, width);
            case "again" -> {
                stroke(out.append("0.6 w [] 0 d "), x, y + 0.7f, width);
                stroke(out, x, y - 0.9f, width);
            }
            default -> stroke(out.append("0.9 w [0.9 1.6] 0 d "), x, y, width);
        }
    }

    private static void wave(StringBuilder out, float x, float y, float width) {
        point(out, x, y).append("m ");
        for (int i = 1; i * WAVE < width; i++) {
            point(out, x + i * WAVE, y + (i % 2 == 0 ? 0 : 1.3f)).append("l ");
        }
        out.append("S\n");
    }

    /** A thin rule that separates. */
    void rule(float x, float y, float width, float thickness, int colour) {
        StringBuilder out = book.leaf().decoration();
        Pdf.number(colour(out, colour).append("RG "), thickness).append("w [] 0 d ");
        stroke(out, x, y, width);
    }

    private static void stroke(StringBuilder out, float x, float y, float width) {
        point(out, x, y).append("m ");
        point(out, x + width, y).append("l S\n");
    }

    private static StringBuilder point(StringBuilder out, float x, float y) {
        Pdf.number(out, x);
        return Pdf.number(out, y);
    }

    private static StringBuilder colour(StringBuilder out, int colour) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            Pdf.number(out, (colour >> shift & 0xff) / 255.0);
        }
        return out;
    }
}
