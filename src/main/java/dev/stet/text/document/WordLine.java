package dev.stet.text.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.w3c.dom.Node;

import dev.stet.text.document.WordBlock.Form;
import dev.stet.text.document.WordBlock.Hyperlink;
import dev.stet.text.document.WordBlock.Note;

/** One block of a document being set from the runs of its paragraphs. */
final class WordLine {

    /** How the library writes the mark of a note. */
    private static final Pattern NOTE = Pattern.compile("\\[(footnote|endnote)Ref:(-?\\d{1,9})]");

    /** Struck by somebody who had the changes kept: no longer text. */
    private static final Set<String> STRUCK = Set.of("del", "moveFrom");

    private final WordNotes known;
    private final StringBuilder text = new StringBuilder();
    private final List<Hyperlink> links = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String due = "";

    WordLine(WordNotes known) {
        this.known = known;
    }

    /** To be set before the next words, where there are words already. */
    void between(String separator) {
        due = separator.isBlank() && !due.isEmpty() ? due : separator;
    }

    void take(XWPFParagraph paragraph) {
        for (IRunElement run : paragraph.getIRuns()) {
            if (run instanceof XWPFRun words) {
                take(words);
            } else if (run instanceof XWPFSDT control) {
                set(control.getContent().getText());
            }
        }
        known.comments(paragraph)
                .forEach(comment ->
                        notes.add(new Note(Note.Kind.COMMENT, text.length(), comment.name(), comment.text())));
    }

    private void take(XWPFRun run) {
        Node parent = run.getCTR().getDomNode().getParentNode();
        if (parent != null && STRUCK.contains(parent.getLocalName())) {
            return;
        }
        int start = text.length();
        String words = run.text();
        Matcher note = NOTE.matcher(words);
        int at = 0;
        while (note.find()) {
            set(words.substring(at, note.start()));
            at = note.end();
            known.note(note.group(1), Integer.parseInt(note.group(2)), text.length())
                    .ifPresent(notes::add);
        }
        set(words.substring(at));
        if (run instanceof XWPFHyperlinkRun link) {
            href(link, start);
        }
    }

    private void href(XWPFHyperlinkRun run, int start) {
        XWPFHyperlink link = run.getHyperlinkId() == null ? null : run.getHyperlink(run.getDocument());
        if (link != null && link.getURL() != null && start < text.length()) {
            links.add(new Hyperlink(start, text.length(), link.getURL()));
        }
    }

    private void set(String words) {
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : due).append(words);
            due = "";
        }
    }

    WordBlock as(Form form) {
        return new WordBlock(form, text.toString(), links, notes);
    }
}
