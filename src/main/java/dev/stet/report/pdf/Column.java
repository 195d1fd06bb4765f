package dev.stet.report.pdf;

import java.util.List;

/** Lines below each other; {@code x} is the left edge on the page, in points. */
record Column(float x, List<Slot> slots) {}
