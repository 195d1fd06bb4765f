package dev.stet.source.capture;

import java.time.Instant;

/** Announced within the transaction that stores what became of taking a capture's text. */
public record CaptureRead(Capture capture, String text, Instant at) {}
