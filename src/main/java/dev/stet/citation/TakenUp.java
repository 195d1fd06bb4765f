package dev.stet.citation;

/**
 * That a standing citation came of what the article itself refers to.
 *
 * @param reference the reference's number
 * @param statement the number of the statement
 * @param citation the citation's number, counted for the statement
 */
public record TakenUp(int reference, int statement, int citation) {}
