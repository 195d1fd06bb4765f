package dev.stet.rig;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;

/**
 * Where the application is that the tests ask. As a rule it runs beside them. With {@code -Dstet.tested=process} it is the
 * packaged application in a process of its own, on the same database: each page, each answer of the API and each report is
 * then that process's, while the tests still set up their desks and look into the rows from here. With
 * {@code -Dstet.executable=FILE} besides, that process is a native executable.
 */
public final class Tested {

    /** System properties, because the tests are loaded by several class loaders. */
    private static final String WHERE = "stet.tested";

    private static final String ADDRESS = "stet.tested.address";

    private static final String LOG = "stet.tested.log";

    private static final String CLOCK = "stet.tested.clock";

    private Tested() {}

    /** Whether the tests ask a process of its own. */
    public static boolean isElsewhere() {
        return "process".equals(System.getProperty(WHERE));
    }

    /** What the browser and the sockets of the tests are to connect to. */
    public static URI address() {
        return URI.create(isElsewhere() ? System.getProperty(ADDRESS) : TestHTTPResourceManager.getUri());
    }

    /** What the process has said so far; of one of its own only. */
    static Path log() {
        return Path.of(System.getProperty(LOG));
    }

    /** From here on each request that names no server goes to the application under test. */
    static void ask() {
        List<Filter> filters =
                isElsewhere() ? List.of(new QueryCount(), new Redirected(address())) : List.of(new QueryCount());
        RestAssured.replaceFiltersWith(filters);
    }

    /** Sets the clock of the process, which must have been started for it, to so long after the true time. */
    public static void setClock(Duration ahead) {
        ProcessClock.by(Path.of(System.getProperty(CLOCK))).set(ahead);
    }

    /** @param isClockSet whether the tests set its clock while it runs */
    static Instance start(Map<String, String> settings, Map<String, String> ofProfile, boolean isClockSet) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(Map.of(
                "quarkus.profile", "test",
                "quarkus.log.category.\"io.quarkus\".level", "INFO",
                "quarkus.log.category.\"dev.stet\".level", "INFO"));
        all.putAll(ofProfile);
        try {
            Instance instance = isClockSet ? withClock(all) : Instance.start(all);
            System.setProperty(ADDRESS, "http://localhost:" + instance.address().getPort());
            System.setProperty(LOG, instance.kept().toString());
            return instance;
        } catch (IOException e) {
            throw new IllegalStateException("The application under test could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the application under test started", e);
        }
    }

    private static Instance withClock(Map<String, String> settings) throws IOException, InterruptedException {
        Path file = Path.of(settings.get("stet.data"), "clock");
        System.setProperty(CLOCK, file.toString());
        return Instance.start(settings, ProcessClock.by(file).environment());
    }

    static void stop(Instance instance) {
        try {
            instance.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
