package dev.stet.rig;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The packaged application as a process of its own, on a free port of this machine: the executable that the system property
 * {@code stet.executable} names, or the jar on the Java of these tests.
 */
public final class Instance implements AutoCloseable {
    private static final String EXECUTABLE = System.getProperty("stet.executable", "");
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String MEMORY = "-Xmx256m";
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^\\s\"]+)");

    private final Process process;
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private Instance(Process process) {
        this.process = process;
    }

    /**
     * Starts the one that is to be tested, with these settings, and waits until it listens.
     *
     * @throws IllegalStateException with what it said, if it does not
     */
    public static Instance start(Map<String, String> settings) throws IOException, InterruptedException {
        return start(settings, Map.of());
    }

    /** The same with more in its environment than these tests have. */
    static Instance start(Map<String, String> settings, Map<String, String> environment)
            throws IOException, InterruptedException {
        return begun(command(settings), environment).listening();
    }

    /**
     * Runs the one that is to be tested to its end, for three minutes at most.
     *
     * @param arguments what is typed behind its name
     * @throws IllegalStateException with what it said, if it does not end
     */
    public static Ended run(Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(settings, arguments))
                .redirectErrorStream(true)
                .start();
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
        try (BufferedReader lines = process.inputReader()) {
            String said = lines.lines().collect(Collectors.joining("\n"));
            return new Ended(process.waitFor(), said);
        }
    }

    /** How one ended, and all that it said. */
    public record Ended(int code, String said) {}

    /** Starts a command, and waits for nothing: whoever began it looks at what it says and does. */
    public static Instance begin(Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        return begun(command(settings, arguments), Map.of());
    }

    private static List<String> command(Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        List<String> given = List.of(arguments).contains("--port") ? properties(settings) : options(settings);
        List<String> command =
                EXECUTABLE.isEmpty() ? command(SharedClasses.options(), given) : command(Path.of(EXECUTABLE), given);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts what is to be tested as somebody does who has just got it, and waits until it listens. */
    public static Instance asShipped(Map<String, String> settings) throws IOException, InterruptedException {
        return EXECUTABLE.isEmpty() ? ofJar(settings) : ofExecutable(Path.of(EXECUTABLE), settings);
    }

    /** The same of the packaged jar, whatever is to be tested. */
    public static Instance ofJar(Map<String, String> settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), MEMORY));
        command.addAll(options(settings));
        command.addAll(List.of("-jar", JAR.toString()));
        return begun(command, Map.of()).listening();
    }

    /** The same of a native executable. */
    public static Instance ofExecutable(Path file, Map<String, String> settings)
            throws IOException, InterruptedException {
        return begun(command(file, options(settings)), Map.of()).listening();
    }

    /** Starts the packaged classes, with these options of Java, whatever is to be tested, and waits until they listen. */
    static Instance ofClasses(List<String> java, Map<String, String> settings)
            throws IOException, InterruptedException {
        return begun(command(java, options(settings)), Map.of()).listening();
    }

    private static List<String> command(List<String> java, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(java);
        command.add(MEMORY);
        command.addAll(settings);
        command.addAll(SharedClasses.application());
        return command;
    }

    private static List<String> command(Path executable, List<String> settings) {
        List<String> command =
                new ArrayList<>(List.of(executable.toAbsolutePath().toString(), MEMORY));
        command.addAll(settings);
        return command;
    }

    private static List<String> options(Map<String, String> settings) {
        List<String> options = new ArrayList<>(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0"));
        options.addAll(properties(settings));
        return options;
    }

    private static List<String> properties(Map<String, String> settings) {
        return settings.entrySet().stream()
                .map(each -> "-D" + each.getKey() + "=" + each.getValue())
                .toList();
    }

    private static Instance begun(List<String> command, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Instance instance = new Instance(builder.start());
        Thread reader = new Thread(instance::read, "instance-log");
        reader.setDaemon(true);
        reader.start();
        return instance;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public URI address() {
        return address.join();
    }

    /** Whether it has written this to its log. */
    public boolean said(String words) {
        return log.stream().anyMatch(line -> line.contains(words));
    }

    /** What it has said so far, line by line. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** Ends it as {@code kill -9} does: no hook of it runs, nothing is flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as an operator does, and waits until it has. */
    public void stop() throws InterruptedException {
        terminate();
        awaitEnd();
    }

    /** Tells it to end, as an operator does. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** Waits until it has ended by itself. Gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private Instance listening() throws InterruptedException {
        try {
            address.get(3, TimeUnit.MINUTES);
            return this;
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("The instance did not start:\n" + String.join("\n", log), e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader();
                PrintWriter kept = new PrintWriter(Files.newBufferedWriter(kept()), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                kept.println(line);
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    address.complete(URI.create(listening.group(1)));
                }
            }
            address.completeExceptionally(new IOException("It ended."));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /** Where what it says can be read afterwards. */
    Path kept() throws IOException {
        return Files.createDirectories(Path.of("target/instances")).resolve(pid() + ".log");
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }
}
