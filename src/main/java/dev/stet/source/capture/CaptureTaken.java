package dev.stet.source.capture;

/** Announced within the transaction that keeps a capture; to be acted on after it has committed. */
public record CaptureTaken(long capture) {}
