package dev.stet.world;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application whose operator has a proxy before it that speaks HTTPS to the world, and reads its metrics. */
public final class Operated implements QuarkusTestProfile {

    /** Who has it may read the metrics. */
    public static final String KEY = "the scraper's own key";

    /** As docs/configuration.md says. */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                "stet.metrics-key", KEY);
    }
}
