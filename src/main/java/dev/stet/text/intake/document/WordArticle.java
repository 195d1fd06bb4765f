package dev.stet.text.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.stet.text.document.WordBlock;
import dev.stet.text.document.WordBlock.Hyperlink;
import dev.stet.text.document.WordBlock.Note;
import dev.stet.text.intake.Block;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Link;
import dev.stet.text.intake.Metadata;
import dev.stet.text.intake.Setting;

/** Reads an article off a word processor's document. Notes and comments stand below it, with the mark they have in the text. */
public final class WordArticle {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();

    private WordArticle() {}

    /** The article in these blocks; one without parts if there is nothing to read. */
    public static Intake read(List<WordBlock> document) {
        WordArticle reading = new WordArticle();
        document.forEach(reading::take);
        reading.blocks.addAll(reading.notes);
        Intake intake = Intake.of(reading.blocks, Metadata.NONE);
        Optional<String> title = Optional.of(intake.headline()).filter(headline -> !headline.isEmpty());
        return new Intake(intake.text(), intake.parts(), Metadata.NONE.or(title, Optional.empty()), intake.links());
    }

    private void take(WordBlock block) {
        Setting setting = new Setting();
        setting.add(block.form() == WordBlock.Form.ITEM ? "• " : "", true);
        int at = 0;
        for (Hyperlink link : block.links()) {
            words(setting, block, at, link.start());
            setting.openLink();
            words(setting, block, link.start(), link.end());
            if (Link.isWeb(link.href())) {
                setting.closeLink(link.href().strip());
            } else {
                setting.forgetLink();
            }
            at = link.end();
        }
        words(setting, block, at, block.text().length() + 1);
        add(blocks, form(block), setting);
        block.notes().forEach(this::takeNote);
    }

    /** With the marks of the notes between two places; the last of them at the very end. */
    private static void words(Setting setting, WordBlock block, int from, int to) {
        int at = from;
        for (Note note : block.notes()) {
            if (from <= note.at() && note.at() < to) {
                setting.add(block.text().substring(at, note.at()), false);
                setting.add(mark(note), true);
                at = note.at();
            }
        }
        setting.add(block.text().substring(at, Math.min(to, block.text().length())), false);
    }

    /** A comment is no part of the text it is about. */
    private static String mark(Note note) {
        return switch (note.kind()) {
            case FOOTNOTE -> "[" + note.name().replaceAll("\\D", "") + "]";
            case ENDNOTE -> "[" + note.name() + "]";
            case COMMENT -> "";
        };
    }

    private void takeNote(Note note) {
        Setting setting = new Setting();
        String mark = mark(note);
        setting.add((mark.isEmpty() ? "[" + note.name() + "]" : mark) + " ", true);
        setting.add(note.text(), false);
        add(notes, Block.Form.NOTE, setting);
    }

    private static void add(List<Block> to, Block.Form form, Setting setting) {
        Setting.Line line = setting.done();
        if (!line.text().isBlank()) {
            to.add(new Block(form, line.text(), line.links()));
        }
    }

    private static Block.Form form(WordBlock block) {
        return switch (block.form()) {
            case TITLE -> Block.Form.TITLE;
            case HEADING -> Block.Form.HEADING;
            case ITEM -> Block.Form.ITEM;
            case QUOTED -> Block.Form.QUOTED;
            case CAPTION -> Block.Form.CAPTION;
            case FURNITURE -> Block.Form.FURNITURE;
            case PARAGRAPH -> Block.Form.TEXT;
            case ROW -> Block.Form.PARAGRAPH;
        };
    }
}
