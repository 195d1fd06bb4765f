package dev.stet.text.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a word processor's document (DOCX), with its links, notes and comments. */
public final class WordDocument {

    private static final int MOST_ENTRIES = 5_000;
    /** So large may one part of it become, and all that is text of it together, unpacked; in bytes. */
    private static final long LARGEST = 40L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private WordDocument() {}

    /**
     * Its blocks in order, those above and below each page last.
     *
     * @throws UnreadableDocument where it is damaged, too large or no such document
     */
    public static List<WordBlock> of(Path file) throws IOException {
        if (FileMagic.valueOf(file.toFile()) == FileMagic.OLE2) {
            throw older(file);
        }
        requireBounds(file);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(parts)) {
            return WordBlocks.of(document);
        } catch (StackOverflowError deep) {
            throw new UnreadableDocument("It is nested too deep to be read.");
        } catch (InvalidFormatException | RuntimeException | IOException broken) {
            throw UnreadableDocument.damaged();
        }
    }

    /** What the list of its parts claims. That a part is as large as claimed is seen to while it is unpacked. */
    private static void requireBounds(Path file) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            if (parts.size() > MOST_ENTRIES) {
                throw new UnreadableDocument("It has more than %,d parts.".formatted(MOST_ENTRIES));
            }
            long text = parts.stream()
                    .filter(part -> part.getName().endsWith(".xml"))
                    .mapToLong(part -> Math.max(0, part.getSize()))
                    .reduce(0, Math::addExact);
            if (text > LARGEST) {
                throw new UnreadableDocument("It unpacks to more than " + LARGEST / 1024 / 1024 + " MB.");
            }
        } catch (ZipException | ArithmeticException broken) {
            throw UnreadableDocument.damaged();
        }
    }

    /** Why a document in the container of older ones cannot be read: a locked DOCX lies in one too. */
    private static UnreadableDocument older(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? UnreadableDocument.locked()
                    : new UnreadableDocument(
                            "It is in the older format of Office, which Stet does not read. Save it as .docx or PDF.");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UnreadableDocument.damaged();
        }
    }
}
