package dev.stet.rig;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The packaged jar, started by its classes instead of by {@code -jar}: then Java takes them out of an archive, written by one
 * start, as it has them in memory, and no later one reads and checks them again. (By {@code -jar} most of them are loaded by a
 * loader of its own, and a quarter are read all the same.) Made once for each build and each Java, whichever of the Javas that
 * run tests comes first.
 */
final class SharedClasses {
    private static final Path FOLDER = Path.of("target/shared-classes");
    private static final Path PACKAGED = Path.of("target/quarkus-app");
    private static final String MAIN = "dev.stet.command.Main";

    /** In the order in which what is in two of them is looked for: first what Quarkus changed. */
    private static final List<String> PARTS =
            List.of("quarkus/transformed-bytecode.jar", "quarkus", "app", "lib/boot", "lib/main");

    /** What goes with them, when they are made and when they are used: not the second compiler, and the collector with the least to set up. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private SharedClasses() {}

    /** What Java is to be told first, so that it uses them. */
    static synchronized List<String> options() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path archive = FOLDER.resolve(Runtime.version() + ".jsa");
        try (FileChannel door = FileChannel.open(FOLDER.resolve("door"), CREATE, WRITE);
                FileLock alone = door.lock()) {
            if (!Files.exists(archive) || isOlder(archive, PACKAGED.resolve("quarkus-run.jar"))) {
                Files.deleteIfExists(archive);
                make(archive);
            }
        }
        return options("-XX:SharedArchiveFile=" + archive);
    }

    /** What it is to be told last: the application. */
    static List<String> application() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String part : PARTS) {
            Path path = PACKAGED.resolve(part);
            try (Stream<Path> files = Files.walk(path)) {
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".jar") && !jars.contains(file))
                        .sorted()
                        .forEach(jars::add);
            }
        }
        return List.of("-cp", String.join(File.pathSeparator, jars), MAIN);
    }

    /** The last two are what the jar says of itself, or Quarkus before it starts the rest. */
    private static List<String> options(String archive) {
        List<String> options = new ArrayList<>(QUICK);
        options.addAll(List.of(
                archive,
                "-Xlog:disable",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        return options;
    }

    private static boolean isOlder(Path archive, Path jar) throws IOException {
        return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0;
    }

    /** Java writes them when it ends. */
    private static void make(Path archive) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        settings.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4"));
        try (Instance instance = Instance.ofClasses(options("-XX:ArchiveClassesAtExit=" + archive), settings)) {
            instance.stop();
        }
    }
}
