package dev.stet.people.access;

import dev.stet.shared.Digest;
import dev.stet.shared.Secrets;

/**
 * Something long and random that opens a door: a session, the API, an invitation. Handed out once and kept as its digest.
 *
 * @param text a prefix and 43 characters of base64url, which are 256 random bits
 */
public record Key(String text) {

    /** By which people and secret scanners know a token of Stet's API. */
    public static final String TOKEN_PREFIX = "stet_";

    private static final int BYTES = 32;
    private static final int SHOWN = 4;

    static Key random(String prefix) {
        return new Key(prefix + Secrets.random(BYTES));
    }

    String hash() {
        return Digest.of(text).hex();
    }

    String lastFour() {
        return text.substring(text.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "(a key)";
    }
}
