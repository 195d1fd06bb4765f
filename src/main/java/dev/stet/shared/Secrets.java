package dev.stet.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this installation knows and nobody else does: one secret, made on the first start and kept in the data folder, so
 * that a restart changes nothing. Several nodes are given the same one by {@code stet.secret}.
 */
@ApplicationScoped
public class Secrets {

    private static final String FILE = "secrets.properties";
    private static final String LINE = "secret=";
    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    @Inject
    Secrets(
            @ConfigProperty(name = "stet.data") Path folder,
            @ConfigProperty(name = "stet.secret") Optional<String> given) {
        this(given.orElseGet(() -> kept(folder)));
    }

    private Secrets(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("stet.secret must have at least " + SHORTEST + " characters");
        }
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** For proxies only. */
    protected Secrets() {
        this.secret = new byte[0];
    }

    /** The secret of this folder, made now if it has none. Two processes that start at once get the same. */
    public static Secrets in(Path folder) {
        return new Secrets(kept(folder));
    }

    /**
     * HMAC-SHA-256 (RFC 2104) of a text.
     *
     * @param purpose keeps a signature made for one thing from passing for another; without line breaks
     * @return 43 characters of unpadded base64url
     */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] sum = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform must have " + ALGORITHM, impossible);
        }
    }

    private static String kept(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets of this installation cannot be kept in " + file, e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(LINE))
                .map(line -> line.substring(LINE.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IOException(file + " has no line that starts with " + LINE));
    }

    /** Written whole beside its place, then linked into it: nobody reads half a file, and the second to link gives way. */
    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "secrets", ".draft");
        try {
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    draft,
                    "# Made on the first start. Whoever reads this can forge forms. Keep it.\n" + LINE
                            + random(SHORTEST) + "\n");
            link(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void link(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // its secret is read instead
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        }
    }

    /**
     * That many random bytes, in the letters of a URL (base64url without padding). The generator is made anew each time: one
     * kept in a constant would be built into a native executable, with its seed.
     */
    public static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
