package dev.stet.text.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stet.text.document.WordBlock.Form;
import dev.stet.text.document.WordBlock.Hyperlink;
import dev.stet.text.document.WordBlock.Note;

/** One block of a document being set from its paragraphs. */
final class WordLine {

    /** A field that is a link, ECMA-376 part 1, 17.16.5.25. */
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private final WordNotes known;
    private final Map<String, String> addresses;
    private final WordXml.Visit box;
    private final StringBuilder text = new StringBuilder();
    private final List<Hyperlink> links = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private String due = "";
    private String style = "";
    private boolean numbered;

    /**
     * @param known the notes that it may refer to, or null where it is part of one
     * @param addresses what its part of the document links to
     * @param box what is done with the text of a box that hangs on it
     */
    WordLine(WordNotes known, Map<String, String> addresses, WordXml.Visit box) {
        this.known = known;
        this.addresses = addresses;
        this.box = box;
    }

    /** To be set before the next words, where there are words already. */
    void between(String separator) {
        due = separator.isBlank() && !due.isEmpty() ? due : separator;
    }

    void take(WordXml paragraph) throws IOException {
        fields.clear();
        if (known == null) {
            paragraph.children(this::set);
            return;
        }
        known.comments().paragraphBegins(text.length());
        paragraph.children(this::set);
        notes.addAll(known.comments().paragraphEnds(text.length()));
    }

    private void set(WordXml element) throws IOException {
        switch (element.name()) {
            case "t" -> set(element.text());
            case "tab" -> set("\t");
            case "br", "cr" -> set("\n");
            case "noBreakHyphen" -> set("\u2011");
            case "pPr" -> element.children(this::properties);
            case "rPr", "rt", "del", "moveFrom" -> {
                // a face, how it is said aloud, or struck by somebody who had the changes kept
            }
            case "hyperlink" -> setLinked(addresses.getOrDefault(element.attribute("id"), ""), element);
            case "fldSimple" -> setLinked(address(element.attribute("instr")), element);
            case "fldChar" -> field(element.attribute("fldCharType"));
            case "instrText" -> instruct(element.text());
            case "txbxContent" -> box.at(element);
            case "AlternateContent" -> element.children(this::setChoice);
            default -> {
                if (known != null) {
                    refer(element.name(), element.attribute("id"));
                }
                element.children(this::set);
            }
        }
    }

    /** What is there twice, for new programs and for old ones, is taken once. */
    private void setChoice(WordXml element) throws IOException {
        if (element.name().equals("Choice")) {
            element.children(this::set);
        }
    }

    private void properties(WordXml fact) {
        switch (fact.name()) {
            case "pStyle" -> style = fact.attribute("val");
            case "numPr" -> numbered = true;
            default -> {
                // how it looks
            }
        }
    }

    private void refer(String name, String id) {
        switch (name) {
            case "footnoteReference" -> setMark(Note.Kind.FOOTNOTE, id);
            case "endnoteReference" -> setMark(Note.Kind.ENDNOTE, id);
            case "commentRangeStart" -> known.comments().begins(id, text.length());
            case "commentRangeEnd" -> known.comments().ends(id, text.length());
            case "commentReference" -> known.comments().isReferredTo(id, text.length());
            default -> {
                // holds what is set
            }
        }
    }

    /** What is due before the next words is due before a mark too. */
    private void setMark(Note.Kind kind, String id) {
        known.note(kind, id, text.length()).ifPresent(note -> {
            text.append(text.isEmpty() ? "" : due);
            due = "";
            notes.add(new Note(note.kind(), text.length(), text.length(), note.name(), note.text(), note.again()));
        });
    }

    private void set(String words) {
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : due).append(words);
            due = "";
        }
    }

    private void setLinked(String href, WordXml element) throws IOException {
        int start = text.length();
        element.children(this::set);
        href(href, start);
    }

    /** A field is opened, told what it is, shows something from where it is parted, and is closed. */
    private void field(String type) {
        if (type.equals("begin")) {
            fields.push(new Field());
        } else if (!fields.isEmpty() && type.equals("separate")) {
            fields.peek().shown = text.length();
        } else if (!fields.isEmpty() && type.equals("end")) {
            Field closed = fields.pop();
            href(address(closed.instruction.toString()), closed.shown);
        }
    }

    private void instruct(String words) {
        if (!fields.isEmpty()) {
            fields.peek().instruction.append(words);
        }
    }

    private static String address(String instruction) {
        Matcher link = LINK.matcher(instruction);
        return link.matches() ? link.group(1) : "";
    }

    /** A link goes on through as many elements as its words have faces. */
    private void href(String href, int start) {
        if (href.isEmpty() || start >= text.length()) {
            return;
        }
        Hyperlink last = links.isEmpty() ? null : links.get(links.size() - 1);
        boolean goesOn = last != null && last.end() == start && last.href().equals(href);
        if (goesOn) {
            links.remove(links.size() - 1);
        }
        links.add(new Hyperlink(goesOn ? last.start() : start, text.length(), href));
    }

    /** What its paragraph calls its style; empty where it has none. */
    String style() {
        return style;
    }

    /** Whether its paragraph is counted or has a bullet. */
    boolean isNumbered() {
        return numbered;
    }

    WordBlock as(Form form) {
        return new WordBlock(form, text.toString(), links, notes);
    }

    /** Until it is parted, it shows nothing. */
    private static final class Field {

        private final StringBuilder instruction = new StringBuilder();
        private int shown = Integer.MAX_VALUE;
    }
}
