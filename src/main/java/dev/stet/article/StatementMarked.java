package dev.stet.article;

import java.time.Instant;

/** Announced within the transaction that marks a statement; {@code placement} is its first. */
public record StatementMarked(Statement statement, Placement placement, Instant at) {}
