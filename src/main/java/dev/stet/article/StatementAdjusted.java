package dev.stet.article;

import java.time.Instant;

/** Announced within the transaction that adjusts where a statement stands; {@code placement} is the new one. */
public record StatementAdjusted(Statement statement, Placement placement, Instant at) {}
