package dev.stet.source.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import dev.stet.text.NormalText;
import dev.stet.text.page.PageBytes;

/**
 * The whole text of a web page, its furniture too: what is cited may stand in a caption or a correction below. Scripts and
 * styles are no text.
 */
final class PageReader implements TextReader {

    private static final String NAME = "page 1";
    private static final long LARGEST = 20L * 1024 * 1024;

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
    }

    @Override
    public TakenText read(Path file, String charset) throws IOException, Unreadable {
        if (Files.size(file) > LARGEST) {
            throw new Unreadable("The page is larger than " + LARGEST / 1024 / 1024 + " MB.");
        }
        Document page = Jsoup.parse(PageBytes.decode(Files.readAllBytes(file), charset));
        return new TakenText(NormalText.of(Printable.of(PageLines.of(page))), List.of(), NAME);
    }
}
