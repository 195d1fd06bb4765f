package dev.stet.report.pdf.type;

/**
 * Some glyphs of one font, one ink and one run, from left to right.
 *
 * @param actual the characters in the order in which they are read, where that is not the order of the glyphs; else null
 * @param x from the left edge of the line, in points
 */
public record Piece(int run, Face face, Ink ink, int[] glyphs, String actual, float x, float width) {}
