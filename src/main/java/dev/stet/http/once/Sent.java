package dev.stet.http.once;

import java.util.UUID;

import dev.stet.shared.Digest;

/**
 * Something that is to be done once, however often it is sent.
 *
 * @param number a UUID, by which the second is known
 * @param digest of what was sent, as 64 hexadecimal digits, or null where the number alone tells
 */
public record Sent(String number, String digest) {

    private static final int HEX = 16;
    private static final int HALF = 16;

    /** A form, which has its number in it. */
    public static Sent form(UUID number) {
        return new Sent(number.toString(), null);
    }

    /**
     * A request of a program.
     *
     * @param scope whose key it is, and for what: the same key elsewhere is another
     * @param key as the program chose it
     * @param content all that was sent, in words that differ where the content differs
     */
    public static Sent keyed(String scope, String key, String content) {
        String hex = Digest.of(scope + "\n" + key).hex();
        UUID number = new UUID(
                Long.parseUnsignedLong(hex.substring(0, HALF), HEX),
                Long.parseUnsignedLong(hex.substring(HALF, HALF + HALF), HEX));
        return new Sent(number.toString(), Digest.of(content).hex());
    }
}
