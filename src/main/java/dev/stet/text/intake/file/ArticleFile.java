package dev.stet.text.intake.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.stet.shared.Refused;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Markdown;
import dev.stet.text.intake.PlainText;
import dev.stet.text.intake.WebPage;
import dev.stet.text.page.PageBytes;

/**
 * A file that holds an article.
 *
 * @param text its characters; empty where the file is a document
 * @param document the article in it, where it is a document; or null
 * @param guessed the charset it was read in, where that is not beyond doubt; the reader is then to be told
 */
public record ArticleFile(Medium medium, String text, Intake document, Optional<String> guessed) {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** @throws Refused naming the field {@code file}, where it is empty, no text, broken, or of a kind that Stet does not read */
    public static ArticleFile of(String name, byte[] bytes) {
        return of(Medium.ofFile(name), name, bytes);
    }

    /**
     * The same where its name does not say what it is.
     *
     * @param name for what is said of it
     */
    public static ArticleFile of(Medium medium, String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("file", "“" + name + "” is empty.");
        }
        if (medium.isDocument()) {
            return new ArticleFile(medium, "", DocumentFile.read(medium, bytes), Optional.empty());
        }
        String text = PageBytes.decode(bytes);
        if (text.indexOf('\0') >= 0 || controls(text) * 20 > text.length()) {
            throw new Refused(
                    "file",
                    "“" + name + "” is not a text, whatever its name says. Choose another, or paste the article.");
        }
        return new ArticleFile(medium, text, null, guessed(bytes));
    }

    /**
     * The article in it.
     *
     * @param url where it was published, to complete the links of a web page; may be empty
     * @throws Refused where it holds no text, or characters that cannot be kept
     */
    public Intake read(String url) {
        return switch (medium) {
            case HTML -> WebPage.read(text, url);
            case MARKDOWN -> Markdown.read(text);
            case PDF, DOCX -> document;
            default -> PlainText.read(text);
        };
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
    }

    /** UTF-8 and UTF-16 prove themselves, and plain ASCII is the same in all. */
    private static Optional<String> guessed(byte[] bytes) {
        Charset charset = PageBytes.charset(bytes);
        boolean ascii = true;
        for (byte one : bytes) {
            ascii &= one >= 0;
        }
        boolean sure = ascii
                || charset.equals(StandardCharsets.UTF_8)
                || charset.name().startsWith("UTF-16");
        return sure ? Optional.empty() : Optional.of(charset.name());
    }
}
