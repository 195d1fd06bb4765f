package dev.stet.citation;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * That a statement cites a source, and how it bears: as little of a standing {@link Citation} as a list of many statements
 * needs.
 *
 * @param statement the statement's number
 * @param source the source's id
 * @param title the source's title
 */
@RegisterForReflection
public record Cited(int statement, long source, String title, Stance stance) {}
