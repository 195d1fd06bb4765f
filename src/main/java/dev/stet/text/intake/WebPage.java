package dev.stet.text.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import dev.stet.shared.Refused;
import dev.stet.text.page.ArticleBody;
import dev.stet.text.page.PageBytes;
import dev.stet.text.page.head.PageMetadata;

/** Reads the article in a web page and leaves the page behind: menus, scripts, advertisements, what is hidden. */
public final class WebPage {

    /** Elements nested deeper are set beside each other, so that a hostile page cannot exhaust anything. */
    private static final int DEEPEST = 256;

    private static final int LONGEST = 16 * 1024 * 1024;

    private WebPage() {}

    /**
     * The article in a page whose encoding is found from its bytes.
     *
     * @param baseUrl where the page came from, to complete its links; may be empty
     * @throws Refused if the page holds no text, or more than 16 MB
     */
    public static Intake read(byte[] html, String baseUrl) {
        requireSize(html.length);
        return read(PageBytes.decode(html), baseUrl);
    }

    /**
     * The article in a page.
     *
     * @param baseUrl where the page came from, to complete its links; may be empty
     * @throws Refused if the page holds no text, or more than 16 million characters
     */
    public static Intake read(String html, String baseUrl) {
        requireSize(html.length());
        Document page = Jsoup.parse(html, baseUrl, Parser.htmlParser().setMaxDepth(DEEPEST));
        PageMetadata said = PageMetadata.of(page);
        ArticleBody body = ArticleBody.of(page, said.title().orElse(""), said.byline());
        List<Block> blocks = new ArrayList<>(PageBlocks.of(body.root(), page.baseUri()));
        if (blocks.isEmpty()) {
            throw new Refused("file", "This page has no text that could be checked. Paste the article instead.");
        }
        Optional<String> title = said.title().map(PageBlocks::line).filter(text -> !text.isEmpty());
        title.ifPresent(text -> blocks.add(0, Block.of(Block.Form.TITLE, text)));
        return Intake.of(blocks, metadata(said, title, body.byline(), baseUrl));
    }

    private static Metadata metadata(
            PageMetadata said, Optional<String> title, Optional<String> byline, String baseUrl) {
        Optional<String> address = Optional.of(baseUrl).filter(Link::isWeb).or(said::address);
        Optional<String> author = byline.map(name -> name.replaceFirst("(?i)^by:?\\s+", ""));
        return new Metadata(title, author, said.site(), address, said.publishedOn(), said.language());
    }

    private static void requireSize(int length) {
        if (length > LONGEST) {
            throw new Refused("file", "This page is larger than 16 MB. Paste the article instead.");
        }
    }
}
