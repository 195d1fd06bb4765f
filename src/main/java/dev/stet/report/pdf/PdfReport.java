package dev.stet.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import dev.stet.report.model.ReportModel;
import dev.stet.report.pdf.file.Book;
import dev.stet.report.pdf.file.Imprint;
import dev.stet.report.pdf.file.Leaf;
import dev.stet.report.pdf.type.Faces;
import dev.stet.report.pdf.type.Typesetter;
import dev.stet.report.sheet.Block;
import dev.stet.report.sheet.ReportSheets;
import dev.stet.report.sheet.Run;
import dev.stet.report.sheet.Words;
import dev.stet.shared.Digest;

/**
 * The report as a tagged PDF, PDF/UA-1 and PDF/A-2a. Each page is written as soon as it is full: memory does not grow with
 * the report, but for a few numbers a page and a link.
 */
public final class PdfReport {
    private static final String LANGUAGE = "en";
    private static final int ID = 32;
    private static final float FOOT = 34;

    private final ReportModel model;
    private final Faces faces = new Faces();
    private final Setter setter = new Setter(new Typesetter(faces));
    private final Book book;
    private final Pen pen;

    private PdfReport(ReportModel model, OutputStream to) {
        this.model = model;
        book = new Book(to, LANGUAGE, this::foot);
        pen = new Pen(book);
    }

    /** The whole file; the stream is flushed, not closed. */
    public static void write(ReportModel model, OutputStream to) throws IOException {
        new PdfReport(model, to).write();
    }

    private void write() throws IOException {
        PdfSheet sheet = new PdfSheet(book, setter);
        ReportSheets.set(model, sheet);
        if (faces.spelled() > 0) {
            sheet.set(new Block.Paragraph(Run.quiet("No font of this file has "
                    + Words.count(faces.spelled(), "character", "characters")
                    + " of this report. They are named by their"
                    + " number in Unicode, as U+1F600; the other formats of the report have them as they are.")));
        }
        sheet.close();
        book.close(faces.write(book.objects()), imprint());
    }

    private Imprint imprint() {
        String title = ReportSheets.title(model);
        String id = Digest.of(title
                        + model.issue().at()
                        + model.text().sha256()
                        + model.ledger().root())
                .hex()
                .substring(0, ID);
        return new Imprint(
                title,
                model.issue().by(),
                "What was checked in an article, by whom, against which sources, and what came of it.",
                LANGUAGE,
                model.issue().at(),
                id);
    }

    private void foot(Leaf leaf) {
        String report =
                model.issue().isIssued() ? "Audit report " + model.issue().number() : "Not issued";
        float half = Flow.WIDTH * 4 / 5;
        run(List.of(Run.quiet(report + " · " + Words.brief(model.article().title()))), Flow.LEFT, half, false);
        run(List.of(Run.quiet("Page " + book.pageNumber())), Flow.LEFT + half, Flow.WIDTH - half, true);
    }

    private void run(List<Run> runs, float x, float width, boolean right) {
        List<Slot> slots =
                right ? setter.atRight(runs, Look.SMALL, width, null) : setter.slots(runs, Look.SMALL, width, 0, null);
        for (int i = 0; i < slots.size(); i++) {
            pen.write(slots.get(i), x, FOOT - i * Look.SMALL.leading());
        }
    }
}
