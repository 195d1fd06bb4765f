package dev.stet.people;

import java.time.Instant;

import dev.stet.ledger.Actor;

/**
 * A desk was founded. Observed within its transaction by whatever a desk needs from the start, as its scale; what an
 * observer changes, it appends to the ledger as this actor.
 */
public record DeskFounded(Desk desk, Actor by, Instant now) {}
