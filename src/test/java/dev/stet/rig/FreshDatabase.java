package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;

import dev.stet.world.SettableClock;

/**
 * Gives each start of the application under test a data folder and a database of its own, so that no run finds the rows of
 * an earlier one. The database is the kind the suite was started for: {@code -Dstet.database=postgresql}, else H2.
 */
@WithTestResource(value = FreshDatabase.class, scope = TestResourceScope.GLOBAL)
public final class FreshDatabase implements QuarkusTestResourceLifecycleManager {

    /** Whether the suite runs on PostgreSQL. */
    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("stet.database"));
    }

    /** The settings of an application that is to start with a new folder below target and a new, empty database. */
    public static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("stet.data", folder().toString()));
        if (isPostgresql()) {
            settings.put("quarkus.datasource.jdbc.url", PostgresqlServer.newDatabase());
            settings.put("quarkus.datasource.username", PostgresqlServer.user());
            settings.put("quarkus.datasource.password", PostgresqlServer.password());
        }
        return settings;
    }

    /** Those of one of several nodes that share a database, with the demo world in it. */
    public static Map<String, String> ofNode(Map<String, String> shared, String name) {
        Map<String, String> settings = new HashMap<>(shared);
        settings.putAll(Map.of(
                "stet.data", shared.get("stet.data") + "/" + name,
                "stet.secret", "one secret that all of the nodes are given",
                "stet.demo", "true",
                "stet.password-cost", "4"));
        return settings;
    }

    private Map<String, String> ofProfile = Map.of();
    private boolean isClockSet;
    private Instance elsewhere;

    @Override
    public void setContext(Context context) {
        if (context.testProfile() != null) {
            QuarkusTestProfile profile = profile(context.testProfile());
            ofProfile = new HashMap<>(profile.getConfigOverrides());
            if (profile instanceof OfProcess further) {
                ofProfile.putAll(further.settings());
            }
            isClockSet = profile.getEnabledAlternatives().contains(SettableClock.class);
        }
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = settings();
        if (Tested.isElsewhere()) {
            settings.putIfAbsent(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:file:" + settings.get("stet.data") + "/stet;WRITE_DELAY=0;AUTO_SERVER=TRUE");
            elsewhere = Tested.start(settings, ofProfile, isClockSet);
        }
        return settings;
    }

    /** The rows are left for whoever looks into a failed test; {@code ./mvnw clean} takes them away. */
    @Override
    public void stop() {
        if (elsewhere != null) {
            Tested.stop(elsewhere);
        }
    }

    private static QuarkusTestProfile profile(String name) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return (QuarkusTestProfile)
                    loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No profile of tests: " + name, e);
        }
    }

    private static Path folder() {
        try {
            Path parent = Files.createDirectories(Path.of("target/test-data"));
            return Files.createTempDirectory(parent, "run-").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
