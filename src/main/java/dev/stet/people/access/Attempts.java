package dev.stet.people.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.narayana.jta.QuarkusTransaction;

import dev.stet.shared.Clock;
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
    record Bucket(String kind, String whose, int most) {
        String digest() {
            return Digest.of(kind + "\n" + whose).hex();
        }
    }

    @ConfigProperty(name = "stet.tries-per-address")
    int perAddress;

    /** Tries of a kind from one network address, behind which a whole newsroom may sit. */
    Bucket from(String kind, String address) {
        return new Bucket(kind + " from", address, perAddress);
    }

    /**
     * Notes a try.
     *
     * @return what to hand to {@link #succeeded} if it is none of the failures
     * @throws TooMany where one of the buckets is full
     */
    List<Long> begin(Instant now, Bucket... buckets) {
        return Stream.of(buckets).map(bucket -> begin(bucket, now)).toList();
    }

    private static Long begin(Bucket bucket, Instant now) {
        Long own = QuarkusTransaction.requiringNew().call(() -> note(bucket, now));
        Duration pause = QuarkusTransaction.requiringNew().call(() -> pause(bucket, own, now));
        if (pause.compareTo(Duration.ZERO) > 0) {
            throw new TooMany("Too many tries. Wait " + words(pause) + ", then try again.", pause);
        }
        return own;
    }

    private static Long note(Bucket bucket, Instant now) {
        FailedAttempt attempt = new FailedAttempt(bucket.digest(), now);
        attempt.persist();
        return attempt.id();
    }

    private static Duration pause(Bucket bucket, Long own, Instant now) {
        List<FailedAttempt> recent =
                FailedAttempt.between(bucket.digest(), now.minus(WINDOW), now.plus(Clock.TOLERANCE));
        if (recent.size() <= bucket.most()) {
            return Duration.ZERO;
        }
        FailedAttempt.deleteById(own);
        Instant free = recent.get(recent.size() - 1 - bucket.most()).at().plus(WINDOW);
        return Duration.between(now, free);
    }

    /**
     * What was tried succeeded.
     *
     * @param tries as {@link #begin} gave them
     * @param cleared whose failures before do not count any longer
     */
    void succeeded(List<Long> tries, Bucket cleared) {
        QuarkusTransaction.requiringNew().run(() -> {
            FailedAttempt.forget(tries);
            FailedAttempt.forget(cleared.digest());
        });
    }

    /** Forgets what no longer counts. */
    void tidy(Instant now) {
        QuarkusTransaction.requiringNew().run(() -> FailedAttempt.forgetBefore(now.minus(WINDOW)));
    }

    private static String words(Duration pause) {
        long minutes = pause.plusSeconds(59).toMinutes();
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
