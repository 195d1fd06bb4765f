package dev.stet.web.reports;

import java.time.Instant;
import java.util.List;

import dev.stet.report.EvidencePack;
import dev.stet.report.Report;
import dev.stet.report.ReportFile;

/**
 * An issued report with its files.
 *
 * @param evidence all of it as one file
 */
public record IssuedPage(
        long id,
        String title,
        int number,
        int revision,
        Instant at,
        String by,
        long ledgerSize,
        String ledgerRoot,
        List<File> files,
        Pack evidence) {
    private static final long KILO = 1000;

    /** @param digest 64 hexadecimal digits */
    public record File(String name, String gist, String href, String size, String digest) {
        static File of(ReportFile file, String base) {
            return new File(
                    file.format().label(),
                    file.format().gist(),
                    base + "." + file.format().key(),
                    inWords(file.length()),
                    file.digest().hex());
        }
    }

    /** The files with the captures that they name. */
    public record Pack(String href, int captures, String size) {}

    static IssuedPage of(Report report) {
        EvidencePack evidence = EvidencePack.of(report);
        String base = "/articles/" + report.article().id() + "/reports/" + report.number();
        return new IssuedPage(
                report.article().id(),
                report.article().title(),
                report.number(),
                report.revision().number(),
                report.issuedAt(),
                report.issuedBy().name(),
                report.ledgerSize(),
                report.ledgerRoot().hex(),
                evidence.files().stream().map(file -> File.of(file, base)).toList(),
                new Pack(base + ".zip", evidence.captures().size(), inWords(evidence.length())));
    }

    private static String inWords(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " kB"
                : bytes / KILO / KILO + "." + bytes / KILO % KILO / 100 + " MB";
    }
}
