package dev.stet.source.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.stet.text.NormalText;
import dev.stet.text.document.PrintedPage;
import dev.stet.text.document.PrintedPages;
import dev.stet.text.document.UnreadableDocument;

/** The text of a PDF; each page is a landmark. */
final class PdfReader implements TextReader {

    private static final String NAME = "pdf 1";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public TakenText read(Path file, String charset) throws IOException, Unreadable {
        try {
            return joined(PrintedPages.of(file));
        } catch (UnreadableDocument document) {
            throw new Unreadable(document.getMessage());
        }
    }

    /** Each page is normalised by itself, so that where it begins is known in the whole. */
    private static TakenText joined(List<PrintedPage> pages) {
        StringBuilder text = new StringBuilder();
        List<Landmark> landmarks = new ArrayList<>();
        int at = 0;
        for (PrintedPage page : pages) {
            String words = NormalText.of(Printable.of(page.text())).text().strip();
            if (!words.isEmpty()) {
                landmarks.add(new Landmark(Landmark.Kind.PAGE, page.label(), at));
                text.append(words).append("\n\n");
                at += words.codePointCount(0, words.length()) + 2;
            }
        }
        return new TakenText(NormalText.of(text.toString().stripTrailing()), landmarks, NAME);
    }
}
