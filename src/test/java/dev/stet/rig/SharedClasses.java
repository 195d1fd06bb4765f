package dev.stet.rig;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * The classes of the packaged jar as Java has them in memory, written down by one start, so that no later one reads and
 * checks them again. Made once for each build and each Java, whichever of the Javas that run tests comes first.
 */
final class SharedClasses {
    private static final Path FOLDER = Path.of("target/shared-classes");

    /** What goes with them, when they are made and when they are used: not the second compiler, and the collector with the least to set up. */
    static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private SharedClasses() {}

    /** What Java is to be told, so that it uses them. */
    static synchronized List<String> of(Path jar) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path archive = FOLDER.resolve(Runtime.version() + ".jsa");
        try (FileChannel door = FileChannel.open(FOLDER.resolve("door"), CREATE, WRITE);
                FileLock alone = door.lock()) {
            if (!Files.exists(archive) || isOlder(archive, jar)) {
                Files.deleteIfExists(archive);
                make(archive);
            }
        }
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable");
    }

    private static boolean isOlder(Path archive, Path jar) throws IOException {
        return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0;
    }

    /** Java writes them when it ends. */
    private static void make(Path archive) throws IOException, InterruptedException {
        Map<String, String> settings = new HashMap<>(FreshDatabase.settings());
        settings.putAll(Map.of("stet.demo", "true", "stet.password-cost", "4"));
        List<String> java = new ArrayList<>(QUICK);
        java.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"));
        try (Instance instance = Instance.ofJar(settings, java.toArray(String[]::new))) {
            instance.stop();
        }
    }
}
