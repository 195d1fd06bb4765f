package dev.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.stet.rig.Instance;

/**
 * What the native executable is worth beside the packaged jar, on one database and in one run: how soon the first page is
 * answered, what memory it holds, how many requests it answers. The executable is the argument, or the one in target.
 */
public final class NativeBench {

    private static final int STARTS = 7;
    private static final int MIXED = 10_000;
    private static final int WARM = 3000;
    private static final int ROUNDS = 5;
    private static final int ROUND = 1000;
    private static final double KB_PER_MB = 1024;

    private NativeBench() {}

    public static void main(String[] arguments) throws Exception {
        Path executable = executable(arguments);
        Map<String, String> settings = filled();
        Figures.print("size_mb", Files.size(executable) / (KB_PER_MB * KB_PER_MB));
        firstPages(executable, settings);
        try (Instance inNative = Instance.ofExecutable(executable, settings)) {
            Callers.first(inNative);
            Figures.print("rss_idle_mb", megabytes(inNative));
            Callers of = Callers.of(inNative);
            of.mixed(MIXED);
            Figures.print("rss_loaded_mb", megabytes(inNative));
        }
        throughput(executable, settings);
    }

    private static Path executable(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            return Path.of(arguments[0]);
        }
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-runner"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "There is no executable in target: ./mvnw package -Dnative, with GRAALVM_HOME set"));
        }
    }

    /** A data folder with the demo world in it, left by an instance that was stopped. */
    private static Map<String, String> filled() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(Path.of("target"), "bench").toAbsolutePath();
        Map<String, String> settings = Map.of("stet.data", data.toString(), "stet.password-cost", "4");
        Map<String, String> first =
                Map.of("stet.data", data.toString(), "stet.password-cost", "4", "stet.demo", "true");
        try (Instance instance = Instance.ofJar(first)) {
            Callers.first(instance);
            instance.stop();
        }
        return settings;
    }

    private static void firstPages(Path executable, Map<String, String> settings) throws Exception {
        List<Double> inNative = new ArrayList<>();
        List<Double> onJvm = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            inNative.add(firstPage(() -> Instance.ofExecutable(executable, settings)));
            onJvm.add(firstPage(() -> Instance.ofJar(settings)));
        }
        Figures.print("first_page_ms", Figures.median(inNative));
        Figures.print("jvm_first_page_ms", Figures.median(onJvm));
        Figures.print("first_page_jvm_to_native", Figures.median(onJvm) / Figures.median(inNative));
    }

    private static double firstPage(Start start) throws Exception {
        long before = System.nanoTime();
        try (Instance instance = start.start()) {
            Callers.first(instance);
            double millis = (System.nanoTime() - before) / 1e6;
            instance.stop();
            return millis;
        }
    }

    /** Both in turns, one at a time on the database, after a warm-up of each. */
    private static void throughput(Path executable, Map<String, String> settings) throws Exception {
        Rates inNative = rates(Instance.ofExecutable(executable, settings));
        Rates onJvm = rates(Instance.ofJar(settings));
        Figures.print("galley_per_s", inNative.galley());
        Figures.print("jvm_galley_per_s", onJvm.galley());
        Figures.print("post_per_s", inNative.post());
        Figures.print("jvm_post_per_s", onJvm.post());
        Figures.print(
                "throughput_vs_jvm", Math.min(inNative.galley() / onJvm.galley(), inNative.post() / onJvm.post()));
    }

    private static Rates rates(Instance started) throws Exception {
        try (Instance instance = started) {
            Callers callers = Callers.of(instance);
            callers.galleys(WARM);
            callers.posts(WARM);
            List<Double> galleys = new ArrayList<>();
            List<Double> posts = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                galleys.add(callers.galleys(ROUND));
                posts.add(callers.posts(ROUND));
            }
            instance.stop();
            return new Rates(Figures.median(galleys), Figures.median(posts));
        }
    }

    private static double megabytes(Instance instance) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + instance.pid() + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / KB_PER_MB;
    }

    /** Requests a second. */
    private record Rates(double galley, double post) {}

    /** Starts an instance. */
    private interface Start {
        Instance start() throws Exception;
    }
}
