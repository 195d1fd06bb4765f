package dev.stet.report.pdf.type;

import java.util.List;

/** A line of pieces; {@code shift} is how far it is moved right where it is set from the right. */
public record Line(List<Piece> pieces, float shift) {}
