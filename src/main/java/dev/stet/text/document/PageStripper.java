package dev.stet.text.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import static java.io.OutputStream.nullOutputStream;

/**
 * Takes the text of each page on its own. A page is read in the order in which it was written, which keeps columns apart;
 * one that was written to and fro is sorted by where its words stand.
 */
final class PageStripper extends PDFTextStripper {

    private static final int MOST_LETTERS_ON_A_PAGE = 200_000;
    private static final int MOST_LETTERS = 20_000_000;
    /** So large may become what is written on one page, unpacked; in bytes. */
    private static final long LARGEST_STREAM = 64L * 1024 * 1024;
    /** How the writing of a page may be packed: pictures are packed in other ways besides. */
    private static final Set<COSName> UNPACKED = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.CRYPT);
    /** How often the writing of a page may go up again: for columns, footers, captions, the cells of a table. */
    private static final int MOST_RISES = 12;

    private final List<String> labels;
    private final List<PrintedPage> pages = new ArrayList<>();
    private StringWriter page = new StringWriter();
    private int lettersOnPage;
    private int letters;
    private int rises;
    private float last;

    /** @param labels one for each page; or none, then they are counted */
    PageStripper(List<String> labels) {
        this.labels = labels;
        setLineSeparator("\n");
        setParagraphEnd("\n");
    }

    /** It would take too much room. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch(String message) {
            super(message);
        }
    }

    List<PrintedPage> read(PDDocument document) throws IOException {
        writeText(document, new PageWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage started) throws IOException {
        if (Thread.interrupted()) {
            throw new TooMuch("Reading it was broken off.");
        }
        if (getCurrentPageNo() > labels.size() && !labels.isEmpty()) {
            throw UnreadableDocument.damaged();
        }
        page = new StringWriter();
        lettersOnPage = 0;
        rises = 0;
        last = 0;
    }

    @Override
    public void processPage(PDPage next) throws IOException {
        for (Iterator<PDStream> streams = next.getContentStreams(); streams.hasNext(); ) {
            requireSmall(streams.next());
        }
        super.processPage(next);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        requireSmall(form.getStream());
        super.showForm(form);
    }

    /** Streams are unpacked in memory, so a small one that unpacks to a huge one is found out before. */
    private static void requireSmall(PDStream stream) throws IOException {
        List<COSName> filters = stream.getFilters();
        if (!UNPACKED.containsAll(filters)) {
            throw UnreadableDocument.damaged();
        }
        try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
            InputStream packed = raw;
            for (int i = 0; i < filters.size(); i++) {
                boolean isLast = i == filters.size() - 1;
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                OutputStream unpacked = new Unpacked(isLast ? nullOutputStream() : kept);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, stream.getCOSObject(), i);
                packed = new ByteArrayInputStream(kept.toByteArray());
            }
        } catch (IOException brokenAndSmall) {
            return;
        }
    }

    /** What comes out of a filter, up to the largest that we take. */
    private static final class Unpacked extends FilterOutputStream {

        private long size;

        Unpacked(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            requireRoom(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            requireRoom(length);
            out.write(bytes, from, length);
        }

        private void requireRoom(int more) {
            size += more;
            if (size > LARGEST_STREAM) {
                throw new TooMuch("A page of it unpacks to more than " + LARGEST_STREAM / 1024 / 1024 + " MB.");
            }
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++lettersOnPage > MOST_LETTERS_ON_A_PAGE || ++letters > MOST_LETTERS) {
            throw new TooMuch("It has more text than fits: at most %,d characters, %,d on one page."
                    .formatted(MOST_LETTERS, MOST_LETTERS_ON_A_PAGE));
        }
        float now = letter.getYDirAdj();
        rises += now < last - letter.getHeightDir() - 1 ? 1 : 0;
        last = now;
        super.processTextPosition(letter);
    }

    @Override
    protected void writePage() throws IOException {
        setSortByPosition(rises > MOST_RISES);
        super.writePage();
    }

    @Override
    protected void endPage(PDPage ended) {
        int number = getCurrentPageNo();
        pages.add(
                new PrintedPage(labels.isEmpty() ? Integer.toString(number) : labels.get(number - 1), page.toString()));
    }

    /** Whatever page is being written. */
    private final class PageWriter extends Writer {

        @Override
        public void write(char[] letters, int from, int length) {
            page.write(letters, from, length);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
