package dev.stet.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest (FIPS 180-4), named by its 64 lower-case hexadecimal digits.
 *
 * @param hex exactly 64 characters of {@code 0-9a-f}, never null
 */
public record Digest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 4;

    public Digest {
        if (hex == null || !FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 digest has 64 lower-case hexadecimal digits, not: " + hex);
        }
    }

    /** The digest of these bytes. */
    public static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** The digest of the text's UTF-8 bytes. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** For people: the first and last four digits, as in {@code 9c41…e07a}. Never to be compared. */
    public String brief() {
        return hex.substring(0, SHORT) + "…" + hex.substring(hex.length() - SHORT);
    }

    /** A fresh SHA-256 of the platform, for hashing in steps. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform must have SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
