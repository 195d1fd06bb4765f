package dev.stet.report.pdf.type;

/**
 * How a character looks.
 *
 * @param size in points
 * @param colour as 0xRRGGBB
 * @param line the tone whose line is drawn below, or null
 * @param rise in points above the line
 */
public record Ink(Cut cut, float size, int colour, String line, float rise) {}
