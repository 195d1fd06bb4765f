package dev.stet.world;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents of a word processor as a test needs them. */
public final class Docx implements AutoCloseable {

    private final XWPFDocument document = new XWPFDocument();
    private XWPFParagraph last;

    public Docx heading(String words) {
        paragraph(words);
        last.setStyle("Heading1");
        return this;
    }

    public Docx paragraph(String words) {
        last = document.createParagraph();
        return words(words);
    }

    /** Goes on in the paragraph. */
    public Docx words(String words) {
        last.createRun().setText(words);
        return this;
    }

    public Docx link(String words, String href) {
        last.createHyperlinkRun(href).setText(words);
        return this;
    }

    public Docx footnote(String words) {
        return note(document.createFootnote(), words);
    }

    public Docx endnote(String words) {
        return note(document.createEndnote(), words);
    }

    private Docx note(XWPFAbstractFootnoteEndnote note, String words) {
        note.createParagraph().createRun().setText(words);
        last.addFootnoteReference(note);
        return this;
    }

    /** Refers to the last footnote once more. */
    public Docx footnoteAgain() {
        last.addFootnoteReference(
                document.getFootnotes().get(document.getFootnotes().size() - 1));
        return this;
    }

    /** A comment on the whole of the paragraph. */
    public Docx comment(String author, String words) {
        BigInteger id = said(author, words);
        last.getCTP().insertNewCommentRangeStart(0).setId(id);
        last.getCTP().addNewCommentRangeEnd().setId(id);
        return this;
    }

    /** A comment on what follows, until {@link #commentEnds}. */
    public Docx commentBegins(String author, String words) {
        last.getCTP().addNewCommentRangeStart().setId(said(author, words));
        return this;
    }

    /** The last comment ends here. */
    public Docx commentEnds() {
        BigInteger id = BigInteger.valueOf(document.getComments().length - 1);
        last.getCTP().addNewCommentRangeEnd().setId(id);
        last.getCTP().addNewR().addNewCommentReference().setId(id);
        return this;
    }

    private BigInteger said(String author, String words) {
        BigInteger id = BigInteger.valueOf(document.getDocComments() == null ? 0 : document.getComments().length);
        XWPFComment comment = (document.getDocComments() == null
                        ? document.createComments()
                        : document.getDocComments())
                .createComment(id);
        comment.setAuthor(author);
        comment.createParagraph().createRun().setText(words);
        return id;
    }

    public Docx item(String words) {
        paragraph(words);
        last.setStyle("ListParagraph");
        return this;
    }

    /** Goes on in the last cell of a table of one row. */
    public Docx row(String... cells) {
        XWPFTable table = document.createTable(1, cells.length);
        for (int i = 0; i < cells.length; i++) {
            last = table.getRow(0).getCell(i).getParagraphs().get(0);
            words(cells[i]);
        }
        return this;
    }

    /** A table of two columns and so many rows as there are pairs. */
    public Docx table(String... cells) {
        XWPFTable table = document.createTable(cells.length / 2, 2);
        for (int i = 0; i < cells.length; i++) {
            table.getRow(i / 2).getCell(i % 2).setText(cells[i]);
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Locked, as a word processor does it. */
    public byte[] locked(String password) {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var out = encryptor.getDataStream(container)) {
                out.write(bytes());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file with some of its parts replaced or added, by their names. */
    public static byte[] with(byte[] docx, Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!parts.containsKey(part.getName())) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    in.transferTo(out);
                }
            }
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
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
