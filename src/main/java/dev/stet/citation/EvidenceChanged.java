package dev.stet.citation;

import java.time.Instant;

import dev.stet.article.Statement;

/** Announced within the transaction that adds or retracts evidence; {@code evidence} is what stands after it. */
public record EvidenceChanged(Statement statement, Evidence evidence, Instant at) {}
