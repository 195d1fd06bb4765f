package dev.stet.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application in a process of its own, on a free port, with the demo world in a folder of its own. */
final class Instance implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final int START_SECONDS = 120;
    private static final int BUILD_MINUTES = 20;

    private final Process process;
    private final String base;

    private Instance(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    /** Packages the application anew and starts it; returns when it answers. */
    static Instance start(String... options) throws IOException, InterruptedException {
        pack();
        return started(options);
    }

    /** Packages the application anew, with these options of the build. */
    static void pack(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-q", "-B", "-ntp", "package", "-DskipTests"));
        command.addAll(List.of(options));
        run(command);
    }

    /** Starts what was packaged; returns when it answers. */
    static Instance started(String... options) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Dstet.data=" + data.toAbsolutePath(),
                "-Dstet.demo=true",
                "-Dstet.password-cost=4",
                "-Dstet.server-timing=true",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString()));
        File log = new File("target/bench-instance.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Instance instance = new Instance(process, "http://127.0.0.1:" + port);
        instance.await(log);
        return instance;
    }

    String base() {
        return base;
    }

    private void await(File log) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready =
                HttpRequest.newBuilder(URI.create(base + "/q/health/ready")).build();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again below until the time is over
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        close();
        throw new IllegalStateException("The application did not start; see " + log);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        File log = new File("target/bench-package.log");
        Process build = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!build.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || build.exitValue() != 0) {
            throw new IllegalStateException("The application could not be packaged; see " + log);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
