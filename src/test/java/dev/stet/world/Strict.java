package dev.stet.world;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application that asks no other server for a page, which is the default outside tests, and lets nobody guess for long. */
public final class Strict implements QuarkusTestProfile {

    /** So many wrong tokens, and the address has to wait. */
    public static final int TRIES = 3;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("stet.fetch", "off", "stet.tries-per-address", Integer.toString(TRIES));
    }
}
