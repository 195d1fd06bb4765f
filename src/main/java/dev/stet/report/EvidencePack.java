package dev.stet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.stet.shared.Digest;
import dev.stet.source.blob.Blob;
import dev.stet.source.capture.Capture;

/**
 * What goes with an issued report when it is handed on: its files, the captures that it names, each once, and the texts that
 * were taken from them.
 *
 * @param captures by the name of their file, in the order of the report
 * @param texts the numbers of the texts by their digest, in the order of the report
 */
public record EvidencePack(Report report, List<ReportFile> files, Map<String, Blob> captures, Map<Digest, Long> texts) {
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("text/html", "html"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/markdown", "md"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("application/zip", "zip"),
            Map.entry("application/warc", "warc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/wav", "wav"),
            Map.entry("audio/flac", "flac"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("application/ogg", "ogg"),
            Map.entry("video/mp4", "mp4"));

    /** To be called within a transaction. */
    public static EvidencePack of(Report report) {
        Map<Digest, Capture> once = new LinkedHashMap<>();
        ReportCapture.of(report).forEach(capture -> once.putIfAbsent(capture.digest(), capture));
        Map<String, Blob> captures = new LinkedHashMap<>();
        once.values().forEach(capture -> captures.put(name(capture), capture.blob()));
        Map<Digest, Long> texts = new LinkedHashMap<>();
        ReportCapture.textsOf(report).forEach(text -> texts.putIfAbsent(new Digest(text.digest()), text.id()));
        return new EvidencePack(report, ReportFile.of(report), captures, texts);
    }

    /** Of the files and the captures, in bytes. */
    public long length() {
        return files.stream().mapToLong(ReportFile::length).sum()
                + captures.values().stream().mapToLong(Blob::length).sum();
    }

    /** The SHA-256 of each file by its name. */
    Map<String, Digest> digests() {
        Map<String, Digest> digests = new LinkedHashMap<>();
        files.forEach(file -> digests.put(name(file), file.digest()));
        captures.forEach((name, blob) -> digests.put(name, blob.digest()));
        texts.keySet().forEach(digest -> digests.put(name(digest), digest));
        return digests;
    }

    static String name(ReportFile file) {
        return "report." + file.format().key();
    }

    /** Of a text. */
    static String name(Digest text) {
        return "texts/" + text.hex() + ".txt";
    }

    private static String name(Capture capture) {
        return "captures/" + capture.digest().hex() + "." + ENDINGS.getOrDefault(capture.mediaType(), "bin");
    }
}
