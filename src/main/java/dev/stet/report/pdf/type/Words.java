package dev.stet.report.pdf.type;

/** Some text in one ink; {@code run} tells the caller which of its runs it is. */
public record Words(String text, Ink ink, int run) {}
