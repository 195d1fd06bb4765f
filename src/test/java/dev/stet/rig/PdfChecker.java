package dev.stet.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** veraPDF, run as a process of its own. */
public final class PdfChecker {
    private static final String MAIN = "org.verapdf.apps.GreenfieldCliWrapper";

    private PdfChecker() {}

    /** Fails if the document is not PDF/UA-1 (accessible) and PDF/A-2a (made to be kept) both. */
    public static void assertAccessibleArchive(byte[] pdf) {
        assertThat(findings(pdf, "ua1")).as("PDF/UA-1").isEmpty();
        assertThat(findings(pdf, "2a")).as("PDF/A-2a").isEmpty();
    }

    /**
     * What the document breaks of a flavour, one line for each rule; none if it conforms.
     *
     * @param flavour as veraPDF names it: "ua1", "2a"
     */
    public static List<String> findings(byte[] pdf, String flavour) {
        List<String> lines = run(pdf, flavour);
        if (lines.stream().anyMatch(line -> line.startsWith("PASS "))) {
            return List.of();
        }
        return lines.isEmpty() ? List.of("The PDF checker said nothing.") : lines;
    }

    private static List<String> run(byte[] pdf, String flavour) {
        try {
            Path file = Files.createTempFile(Path.of("target"), "checked-", ".pdf");
            Path output = Files.createTempFile(Path.of("target"), "checked-", ".txt");
            try {
                Files.write(file, pdf);
                await(command(flavour, file, output));
                return Files.readAllLines(output, StandardCharsets.UTF_8);
            } finally {
                Files.delete(file);
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(String flavour, Path file, Path output) {
        String java = ProcessHandle.current().info().command().orElse("java");
        String jar = ToolFolder.jars("pdf").get(0).toString();
        return new ProcessBuilder(
                        java, "-cp", jar, MAIN, "--format", "text", "-v", "--flavour", flavour, file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
    }

    private static void await(ProcessBuilder command) throws IOException {
        Process process = command.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The PDF checker did not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
