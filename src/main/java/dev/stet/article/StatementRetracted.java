package dev.stet.article;

/** Announced within the transaction that takes a statement back. */
public record StatementRetracted(Statement statement) {}
