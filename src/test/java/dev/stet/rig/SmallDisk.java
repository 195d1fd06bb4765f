package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** A disk of few megabytes, in memory, that can be filled and emptied. */
public final class SmallDisk implements AutoCloseable {

    private static final String BALLAST = "ballast";
    private static final int BLOCK = 4096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one; skips the test that asks for it where that is not permitted. */
    public static SmallDisk of(Path folder, int megabytes) {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(mounted, "no disk can be mounted here: that takes root, and Linux");
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Leaves so much of it free, in bytes. */
    public void fill(long free) throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace() - free;
        byte[] block = new byte[BLOCK];
        try (var out = Files.newOutputStream(folder.resolve(BALLAST))) {
            for (long written = 0; written + BLOCK <= room; written += BLOCK) {
                out.write(block);
            }
        }
    }

    /** Makes room again. */
    public void empty() throws IOException {
        Files.delete(folder.resolve(BALLAST));
    }

    /** Lets nobody write to it any more, whoever it is. */
    public void lock() {
        if (!run("mount", "-o", "remount,ro", folder.toString())) {
            throw new IllegalStateException("The disk cannot be locked");
        }
    }

    @Override
    public void close() {
        if (!run("umount", folder.toString())) {
            throw new IllegalStateException("Somebody still has a file open on " + folder);
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
