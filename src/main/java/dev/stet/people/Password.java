package dev.stet.people;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;

import io.quarkus.elytron.security.common.BcryptUtil;

import dev.stet.shared.Digest;
import dev.stet.shared.Refused;

/**
 * A password fit to be set: 12 to 128 characters, of any kind (ASVS 4.0.3, 2.1), not one that everybody guesses first.
 * Only its bcrypt hash outlives the request. Never printed.
 */
public final class Password {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final Set<String> GUESSED_FIRST = Set.of(
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "password1password",
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456789123",
            "1234567890qwerty",
            "qwertyuiop123",
            "qwertyuiop12",
            "qwertyuiopas",
            "qwertyuiop[]",
            "qwerty123456",
            "qwerty1234567",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "1qaz2wsx3edc4rfv",
            "q1w2e3r4t5y6",
            "zaq12wsxcde3",
            "asdfghjkl123",
            "abcdefghijkl",
            "abcdefgh1234",
            "abcd12345678",
            "abc123abc123",
            "iloveyou1234",
            "iloveyou12345",
            "letmeinletmein",
            "letmein12345",
            "welcome12345",
            "welcome123456",
            "welcome2stet",
            "administrator",
            "administrator1",
            "adminadminadmin",
            "admin1234567",
            "admin12345678",
            "changemechangeme",
            "changeme1234",
            "correcthorsebatterystaple",
            "correct horse battery staple",
            "footballfootball",
            "football1234",
            "monkeymonkey",
            "sunshine1234",
            "princess1234",
            "dragondragon",
            "trustno1trustno1",
            "superman1234",
            "factchecking",
            "factchecker1",
            "fact-checker",
            "stetstetstet",
            "newsroom1234",
            "letitstand12",
            "let it stand",
            "passw0rd1234",
            "p@ssw0rd1234",
            "p@ssword1234",
            "pa$$word1234",
            "1234qwerasdf");

    private final String text;
    private final int cost;

    /**
     * @param typed as it was typed; compared after Unicode NFKC so that two keyboards agree
     * @param cost the bcrypt cost
     * @throws Refused naming the field {@code password}
     */
    Password(String typed, int cost) {
        this.text = normal(typed);
        this.cost = cost;
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused(
                    "password",
                    "Choose a password of " + SHORTEST + " to " + LONGEST + " characters. "
                            + "A sentence that only you would write is a good one.");
        }
        if (GUESSED_FIRST.contains(text.toLowerCase(Locale.ROOT))
                || text.codePoints().distinct().count() < 4) {
            throw new Refused("password", "Choose another password: this one is among the first that anybody tries.");
        }
    }

    String hash() {
        return BcryptUtil.bcryptHash(short72(text), cost);
    }

    /** Whether this is the password behind the hash. Takes as long for a person who has none. */
    static boolean fits(String typed, String hash, int cost) {
        if (hash == null) {
            BcryptUtil.bcryptHash(short72(normal(typed)), cost);
            return false;
        }
        return BcryptUtil.matches(short72(normal(typed)), hash);
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
    }

    /** Bcrypt reads 72 bytes and no more; the digest carries all of a longer password into them. */
    private static String short72(String text) {
        return Base64.getEncoder().encodeToString(Digest.of(text).bytes());
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
