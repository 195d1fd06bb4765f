package dev.stet.world;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs as a test needs them. */
public final class Pdf implements AutoCloseable {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final String LETTERS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final float LINE = 14;
    private static final float TOP = 740;

    private final PDDocument document = new PDDocument();

    /** One of so many pages, each with three lines of its own. */
    public static byte[] ofPages(int count) {
        try (Pdf pdf = new Pdf()) {
            for (int number = 1; number <= count; number++) {
                pdf.page(
                        "Minutes of the harbour council",
                        "On day " + number + " the council counted " + number * 7 + " votes",
                        "and the clerk wrote them down.");
            }
            return pdf.bytes();
        }
    }

    /** Adds a page with these lines, one below the other. */
    public Pdf page(String... lines) {
        return columns(List.of(lines));
    }

    /** Adds a page with lines in columns beside each other, written one column after the other. */
    @SafeVarargs
    public final Pdf columns(List<String>... columns) {
        PDPage page = add();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int column = 0; column < columns.length; column++) {
                for (int line = 0; line < columns[column].size(); line++) {
                    write(content, FONT, 60 + 240 * column, TOP - LINE * line, columns[column].get(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a page with these lines one below the other, the last written first. */
    public Pdf backwards(String... lines) {
        PDPage page = add();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int line = lines.length - 1; line >= 0; line--) {
                write(content, FONT, 60, TOP - LINE * line, lines[line]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static void write(PDPageContentStream content, PDFont font, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    /** Adds a page whose writing is packed as programs once did it. */
    public Pdf packed(String line) {
        PDPage page = add();
        COSName font = page.getResources().add(FONT);
        String written = "BT /" + font.getName() + " 11 Tf 60 740 Td (" + line + ") Tj ET";
        try {
            byte[] bytes = written.getBytes(StandardCharsets.US_ASCII);
            page.setContents(new PDStream(document, new ByteArrayInputStream(bytes), COSName.LZW_DECODE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a page with letters of a font that the file brings along. */
    public Pdf drawn(String line) {
        PDPage page = add();
        try (InputStream letters = Pdf.class.getResourceAsStream(LETTERS);
                PDPageContentStream content = new PDPageContentStream(document, page)) {
            write(content, PDType0Font.load(document, letters), 60, TOP, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a page with letters in a colour that a profile describes. */
    public Pdf coloured(String line) {
        PDPage page = add();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PDICCBased space = new PDICCBased(document);
            try (OutputStream profile = space.getPDStream().createOutputStream()) {
                profile.write(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            }
            space.getPDStream().getCOSObject().setInt(COSName.N, 3);
            content.setNonStrokingColor(new PDColor(new float[] {0.5f, 0, 0}, space));
            write(content, FONT, 60, TOP, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a page that is a picture and nothing else. */
    public Pdf scan() {
        PDPage page = add();
        BufferedImage grey = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, grey), 0, 0, 600, 800);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Counts the first pages in Roman numerals, the others from 1. */
    public Pdf preface(int pages) {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange roman = new PDPageLabelRange();
        roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        labels.setLabelItem(0, roman);
        PDPageLabelRange decimal = new PDPageLabelRange();
        decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(pages, decimal);
        document.getDocumentCatalog().setPageLabels(labels);
        return this;
    }

    /** Locks it. */
    public Pdf password(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private PDPage add() {
        PDPage page = new PDPage();
        page.setResources(new PDResources());
        document.addPage(page);
        return page;
    }

    /** For whatever the methods above do not do. */
    public PDDocument document() {
        return document;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
