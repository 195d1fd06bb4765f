package dev.stet.citation;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * That a standing citation came of what the article itself refers to.
 *
 * @param reference the reference's number
 * @param statement the number of the statement
 * @param citation the citation's number, counted for the statement
 */
@RegisterForReflection
public record TakenUp(int reference, int statement, int citation) {}
