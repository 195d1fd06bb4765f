package dev.stet.article;

import java.time.Instant;

/** Announced within the transaction that marks a statement. */
public record StatementMarked(Statement statement, Instant at) {}
