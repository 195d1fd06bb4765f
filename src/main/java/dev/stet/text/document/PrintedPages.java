package dev.stet.text.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text of a PDF, page by page. What is read lies in a file meanwhile, not in memory. */
public final class PrintedPages {

    private static final int MOST = 5_000;
    private static final long SCRATCH = 1L << 30;
    private static final int LONGEST_LABEL = 40;
    /** Within so many bytes of its end a PDF says that it ends: some senders add a few of their own. */
    private static final int TAIL = 4096;

    private PrintedPages() {}

    /**
     * The pages that hold anything, in order.
     *
     * @throws UnreadableDocument where it is locked, cut off, damaged or too large
     */
    public static List<PrintedPage> of(Path file) throws IOException {
        requireEnd(file);
        MemoryUsageSetting scratch = MemoryUsageSetting.setupTempFileOnly(SCRATCH);
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", scratch.streamCache)) {
            if (document.getNumberOfPages() > MOST) {
                throw tooMany();
            }
            PageStripper pages = new PageStripper(labels(document));
            return pages.read(document);
        } catch (UnreadableDocument known) {
            throw known;
        } catch (InvalidPasswordException locked) {
            throw UnreadableDocument.locked();
        } catch (PageStripper.TooMuch tooMuch) {
            throw new UnreadableDocument(tooMuch.getMessage());
        } catch (RuntimeException | IOException broken) {
            throw UnreadableDocument.damaged();
        }
    }

    static UnreadableDocument tooMany() {
        return new UnreadableDocument("It has more than %,d pages.".formatted(MOST));
    }

    /**
     * The library mends a file that is cut off as well as it can. Half a document, taken for a whole one, would let words be
     * called absent that stand in it.
     */
    private static void requireEnd(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new UnreadableDocument("It is cut off: its end is missing.");
            }
        }
    }

    /** One for each page. Where the document's own name two pages alike, or none, pages are counted. */
    private static List<String> labels(PDDocument document) throws IOException {
        List<String> labels = new ArrayList<>();
        PDPageLabels own = document.getDocumentCatalog().getPageLabels();
        if (own != null) {
            labels.addAll(Arrays.asList(own.getLabelsByPageIndices()));
        }
        boolean fit = labels.size() == document.getNumberOfPages()
                && labels.stream().allMatch(PrintedPages::isLabel)
                && labels.stream().distinct().count() == labels.size();
        return fit ? labels : List.of();
    }

    private static boolean isLabel(String label) {
        return label != null && label.length() <= LONGEST_LABEL && label.matches("[\\p{L}\\p{N}.\\p{Pd}]+");
    }
}
