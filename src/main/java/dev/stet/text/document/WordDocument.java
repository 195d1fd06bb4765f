package dev.stet.text.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a word processor's document (DOCX), with its links, notes and comments. */
public final class WordDocument {

    /** How a file begins that is a container of the older kind, [MS-CFB] 2.2. */
    private static final String CONTAINER = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    /** What a locked document is called within such a container, [MS-OFFCRYPTO] 2.3.4.4; in UTF-16. */
    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private static final int PIECE = 1024 * 1024;

    private WordDocument() {}

    /**
     * Its blocks in order, those above and below each page last.
     *
     * @throws UnreadableDocument where it is damaged, too large or no such document
     */
    public static List<WordBlock> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (latin(in.readNBytes(CONTAINER.length())).equals(CONTAINER)) {
                throw older(in);
            }
        }
        try (WordParts parts = new WordParts(file)) {
            return WordBlocks.of(parts);
        } catch (UnreadableDocument told) {
            throw told;
        } catch (RuntimeException | IOException broken) {
            throw UnreadableDocument.damaged();
        }
    }

    /** Why a document in the container of older ones cannot be read: a locked DOCX lies in one too. */
    private static UnreadableDocument older(InputStream container) throws IOException {
        String end = "";
        for (byte[] piece = container.readNBytes(PIECE); piece.length > 0; piece = container.readNBytes(PIECE)) {
            String looked = end + latin(piece);
            if (looked.contains(LOCKED)) {
                return UnreadableDocument.locked();
            }
            end = looked.substring(Math.max(0, looked.length() - LOCKED.length()));
        }
        return new UnreadableDocument(
                "It is in the older format of Office, which Stet does not read. Save it as .docx or PDF.");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
