package dev.stet.source.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import dev.stet.text.page.PageBytes;

/**
 * What some bytes are, told by the bytes themselves and not by what their sender calls them. A name only parts kinds of text
 * that look alike. The signatures are those of the WHATWG MIME Sniffing Standard, sections 6 and 7.
 */
public final class MediaType {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What Office wrote before 2007, and in what it puts what is locked. */
    static final String OLDER_OFFICE = "application/x-ole-storage";

    private static final int LOOKED_AT = 64 * 1024;
    private static final int HEAD = 1024;
    private static final String ZIP = "application/zip";
    private static final String UNKNOWN = "application/octet-stream";

    private static final String[][] SIGNATURES = {
        {"%PDF-", "application/pdf"},
        {"\u0089PNG\r\n\u001A\n", "image/png"},
        {"\u00FF\u00D8\u00FF", "image/jpeg"},
        {"GIF87a", "image/gif"},
        {"GIF89a", "image/gif"},
        {"OggS\0", "application/ogg"},
        {"ID3", "audio/mpeg"},
        {"fLaC", "audio/flac"},
        {"\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", OLDER_OFFICE},
        {"PK\u0003\u0004", ZIP},
    };

    private MediaType() {}

    /**
     * The media type of a file, without parameters.
     *
     * @param name as its sender calls it, or null
     */
    public static String of(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LOOKED_AT);
            String type = of(start, name == null ? "" : name.toLowerCase(Locale.ROOT));
            return type.equals(ZIP) && isWord(file, start) ? DOCX : type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its parts; by how it begins where it is cut off, so that its reader can say so. */
    private static boolean isWord(Path file, byte[] start) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.stream().anyMatch(part -> part.getName().matches("word/document\\d*\\.xml"));
        } catch (ZipException broken) {
            String latin = new String(start, StandardCharsets.ISO_8859_1);
            return latin.contains("[Content_Types].xml") || latin.contains("word/document.xml");
        }
    }

    private static String of(byte[] start, String name) {
        String latin = new String(start, StandardCharsets.ISO_8859_1);
        for (String[] signature : SIGNATURES) {
            if (latin.startsWith(signature[0])) {
                return signature[1];
            }
        }
        if (latin.startsWith("RIFF") && latin.length() > 12) {
            return riff(latin.substring(8, 12));
        }
        if (latin.startsWith("ftyp", 4)) {
            return latin.startsWith("M4A", 8) ? "audio/mp4" : "video/mp4";
        }
        return text(start, name);
    }

    private static String riff(String form) {
        return switch (form) {
            case "WAVE" -> "audio/wav";
            case "WEBP" -> "image/webp";
            default -> UNKNOWN;
        };
    }

    private static String text(byte[] start, String name) {
        String text = PageBytes.decode(start);
        long controls = text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (controls * 200 > text.length()) {
            return UNKNOWN;
        }
        String head = text.stripLeading().toLowerCase(Locale.ROOT);
        head = head.substring(0, Math.min(HEAD, head.length()));
        boolean page = head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || head.contains("<head")
                || head.contains("<body");
        if (page || head.startsWith("<") && (name.endsWith(".html") || name.endsWith(".htm"))) {
            return "text/html";
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? "text/markdown" : "text/plain";
    }
}
