package dev.stet.report.pdf;

import dev.stet.report.pdf.type.Line;

/**
 * A line where it is to stand in its column.
 *
 * @param before white above it, in points; dropped at the head of a page
 * @param indent from the left edge of the column
 */
record Slot(Line line, float before, float leading, float indent, Owner owner) {}
