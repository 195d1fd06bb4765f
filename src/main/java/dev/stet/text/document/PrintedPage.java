package dev.stet.text.document;

/**
 * One page of a document that has pages.
 *
 * @param label the number printed on it, or else its place counted from 1; at most 40 characters, no white space
 * @param text as it came, lines ended by LF; blank where there is none on it
 */
public record PrintedPage(String label, String text) {}
