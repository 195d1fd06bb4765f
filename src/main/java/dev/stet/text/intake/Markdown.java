package dev.stet.text.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import dev.stet.text.NormalText;

/** Reads an article written in Markdown (CommonMark with tables, strikethrough and footnotes); the marks go, the words stay. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .build();

    private Markdown() {}

    /**
     * The article in a Markdown text; one without parts if there is nothing to read.
     *
     * @throws dev.stet.shared.Refused if the text holds control characters or broken ones; the field is "text"
     */
    public static Intake read(String written) {
        FrontMatter front = FrontMatter.of(NormalText.of(written, "text").text());
        Node root = PARSER.parse(front.rest());
        List<Block> blocks = new ArrayList<>(MarkdownBlocks.of(root));
        front.title().ifPresent(title -> {
            if (blocks.isEmpty() || !blocks.get(0).text().equals(title)) {
                blocks.add(0, Block.of(Block.Form.TITLE, title));
            }
        });
        Intake intake = Intake.of(blocks, front.metadata());
        Optional<String> headline = Optional.of(intake.headline()).filter(words -> !words.isEmpty());
        return intake.saying(front.metadata().or(headline, Optional.empty()));
    }
}
