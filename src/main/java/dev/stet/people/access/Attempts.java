package dev.stet.people.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.shared.Digest;
import dev.stet.shared.TooMany;

/**
 * Counts tries in the database, so that several nodes count together. A try is noted before it is made and forgotten when
 * it succeeds: a hundred at the same moment are a hundred, not one. A refused try is not counted, so whoever keeps trying
 * does not lock the owner out for longer.
 */
@ApplicationScoped
public class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    /**
     * Tries of one kind, which are counted together.
     *
     * @param kind what is tried
     * @param whose an e-mail address, a network address; kept as a digest only
     * @param most how many may fail within fifteen minutes
     */
    public record Bucket(String kind, String whose, int most) {
        String digest() {
            return Digest.of(kind + "\n" + whose).hex();
        }
    }

    /** @throws TooMany where one of the buckets is full */
    public void begin(List<Bucket> buckets, Instant now) {
        buckets.forEach(bucket -> begin(bucket, now));
    }

    private void begin(Bucket bucket, Instant now) {
        Long own = QuarkusTransaction.requiringNew().call(() -> note(bucket, now));
        Duration pause = QuarkusTransaction.requiringNew().call(() -> pause(bucket, own, now));
        if (pause.compareTo(Duration.ZERO) > 0) {
            throw new TooMany("Too many tries. Wait " + words(pause) + ", then try again.", pause);
        }
    }

    private static Long note(Bucket bucket, Instant now) {
        FailedAttempt attempt = new FailedAttempt(bucket.digest(), now);
        attempt.persist();
        return attempt.id();
    }

    private static Duration pause(Bucket bucket, Long own, Instant now) {
        List<FailedAttempt> recent = FailedAttempt.since(bucket.digest(), now.minus(WINDOW));
        if (recent.size() <= bucket.most()) {
            return Duration.ZERO;
        }
        FailedAttempt.deleteById(own);
        Instant free = recent.get(recent.size() - 1 - bucket.most()).at().plus(WINDOW);
        return Duration.between(now, free);
    }

    /** What was tried succeeded: its failures before do not count any longer. */
    public void succeeded(Bucket bucket) {
        QuarkusTransaction.requiringNew().run(() -> FailedAttempt.forget(bucket.digest()));
    }

    /** Forgets what no longer counts. */
    public void tidy(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> FailedAttempt.forgetBefore(now.minus(WINDOW)));
    }

    private static String words(Duration pause) {
        long minutes = pause.toMinutes() + 1;
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
