package dev.stet.text.intake.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import dev.stet.text.document.WordBlock;
import dev.stet.text.document.WordBlock.Note;
import dev.stet.text.intake.Block;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Link;
import dev.stet.text.intake.Metadata;
import dev.stet.text.intake.Setting;
import dev.stet.text.note.ReferenceKind;

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
        return intake.saying(Metadata.NONE.or(title, Optional.empty()));
    }

    private void take(WordBlock block) {
        Setting setting = new Setting();
        setting.add(block.form() == WordBlock.Form.ITEM ? "• " : "", true);
        Map<Note, Integer> begun = new HashMap<>();
        int at = 0;
        for (int place : places(block)) {
            setting.add(block.text().substring(at, place), false);
            at = place;
            end(setting, block, place, begun);
            begin(setting, block, place, begun);
        }
        setting.add(block.text().substring(at), false);
        add(blocks, form(block), setting);
        block.notes().stream().filter(note -> !note.again()).forEach(this::takeNote);
    }

    /** Where something begins or ends. */
    private static SortedSet<Integer> places(WordBlock block) {
        SortedSet<Integer> places = new TreeSet<>();
        block.links().forEach(link -> places.addAll(List.of(link.start(), link.end())));
        block.notes().forEach(note -> places.addAll(List.of(note.start(), note.end())));
        return places;
    }

    private static void end(Setting setting, WordBlock block, int place, Map<Note, Integer> begun) {
        block.links().stream().filter(link -> link.end() == place).forEach(link -> setting.closeLink());
        for (Note note : block.notes()) {
            if (note.end() == place && begun.containsKey(note)) {
                setting.addNote(begun.get(note), said(note));
            }
        }
    }

    private static void begin(Setting setting, WordBlock block, int place, Map<Note, Integer> begun) {
        for (Note note : block.notes()) {
            boolean here = note.start() == place;
            if (here && !mark(note).isEmpty()) {
                setting.addMark(mark(note), said(note));
            } else if (here && note.end() == place) {
                setting.addNote(setting.reached(), said(note));
            } else if (here) {
                begun.put(note, setting.reached());
            }
        }
        block.links().stream()
                .filter(link -> link.start() == place)
                .forEach(link ->
                        setting.openLink(Optional.of(link.href().strip()).filter(Link::isWeb)));
    }

    private static dev.stet.text.note.Note said(Note note) {
        ReferenceKind kind = switch (note.kind()) {
            case FOOTNOTE -> ReferenceKind.FOOTNOTE;
            case ENDNOTE -> ReferenceKind.ENDNOTE;
            case COMMENT -> ReferenceKind.COMMENT;
        };
        return dev.stet.text.note.Note.of(kind, note.name(), note.text());
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
            to.add(Block.of(form, line));
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
