package dev.stet.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.stet.report.sheet.Words;
import dev.stet.shared.Digest;

/** Writes {@link EvidencePack} as one ZIP, with a list of digests that {@code sha256sum -c} checks. */
final class EvidenceZip {
    private static final String README = "README.txt";
    private static final String MANIFEST = "MANIFEST";
    private static final String ABOUT = """
            Audit report %d on "%s"
            Issued by %s on %s

            report.html, report.pdf, report.csv, report.json
                The report in its four forms, byte for byte as they were issued.
            captures/
                The copies of sources that the report names, byte for byte as they came in (%s).
                Each is named by the SHA-256 of its bytes. They come from others: look at web pages as text, or
                in a browser that is cut off from the network and runs no scripts.
            texts/
                The text that was taken from each capture, in UTF-8, named by its SHA-256.
            MANIFEST
                The SHA-256 of each file.

            To check

            1. Nothing was damaged or exchanged: in this folder,
                   sha256sum -c MANIFEST
               says OK for each file. On a Mac: shasum -a 256 -c MANIFEST
            2. The report is the one that was issued: the desk's ledger names the SHA-256 of its four files in
               the entry "report-issued". Ask the desk for the ledger; its Merkle root then was
                   %s
               over %s.
            3. A passage is in the copy: in report.json, "quotation" of the citation names the capture by "sha256"
               and its text by "textSha256"; there is a file of that name here for each. Read the passage in the
               capture itself, or print what stands from "start" to "end" of the text:
                   python3 -c 'import sys; n, a, b = sys.argv[1:]; \
                     print(open(n, encoding="utf-8", newline="").read()[int(a):int(b)])' texts/NAME.txt START END
               "exact": it is the "excerpt", character by character. "exact after normalisation": but for
               typography, as the chapter Method of the report lists it. "elided": each part of the excerpt is in
               it, in order. "altered": "changes" has the words that differ. "absent": search the text yourself.

            That a passage is there does not say that it supports anything: that was judged by the people whom the
            report names.
            """;

    private final EvidencePack evidence;
    private final ZipOutputStream zip;

    /** Writes the bytes of one file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The stream is not closed before {@link #end}. */
    EvidenceZip(EvidencePack evidence, OutputStream to) {
        this.evidence = evidence;
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** What explains and lists the rest: it stands first, so that a file cut short can be told. */
    void begin() throws IOException {
        byte[] readme = readme().getBytes(StandardCharsets.UTF_8);
        Map<String, Digest> digests = new LinkedHashMap<>();
        digests.put(README, Digest.of(readme));
        digests.putAll(evidence.digests());
        StringBuilder manifest = new StringBuilder();
        digests.forEach((name, digest) ->
                manifest.append(digest.hex()).append("  ").append(name).append('\n'));
        add(README, out -> out.write(readme));
        add(MANIFEST, out -> out.write(manifest.toString().getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, Writing bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // Of the report and not of now, so that the same report gives the same ZIP.
        entry.setTimeLocal(LocalDateTime.ofInstant(evidence.report().issuedAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        bytes.to(zip);
        zip.closeEntry();
    }

    /** Flushes the stream, and leaves it open. */
    void end() throws IOException {
        zip.finish();
        zip.flush();
    }

    private String readme() {
        Report report = evidence.report();
        return ABOUT.formatted(
                report.number(),
                report.article().title(),
                report.issuedBy().name(),
                Words.time(report.issuedAt()),
                Words.count(evidence.captures().size(), "file", "files"),
                report.ledgerRoot().hex(),
                Words.count(report.ledgerSize(), "entry", "entries"));
    }
}
