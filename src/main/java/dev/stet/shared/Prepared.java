package dev.stet.shared;

/**
 * Fired once in the life of a server: the database answers and is of this version. Whoever does something at the start
 * that needs the database observes this, and not the start itself, which may be long before.
 */
public record Prepared() {}
