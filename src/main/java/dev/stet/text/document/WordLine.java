package dev.stet.text.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.IRunElement;
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
    private final PackagePart part;
    private final StringBuilder text = new StringBuilder();
    private final List<Hyperlink> links = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Node, Integer> reached = new HashMap<>();
    private String due = "";

    /** @param part the part of the document in which it lies */
    WordLine(WordNotes known, PackagePart part) {
        this.known = known;
        this.part = part;
    }

    /** To be set before the next words, where there are words already. */
    void between(String separator) {
        due = separator.isBlank() && !due.isEmpty() ? due : separator;
    }

    void take(XWPFParagraph paragraph) {
        int start = text.length();
        for (IRunElement run : paragraph.getIRuns()) {
            if (run instanceof XWPFRun words) {
                take(words);
            } else if (run instanceof XWPFSDT control) {
                set(control.getContent().getText());
            }
        }
        notes.addAll(known.comments().in(paragraph, start, reached));
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
                    .ifPresent(this::setMark);
        }
        set(words.substring(at));
        reached.put(run.getCTR().getDomNode(), text.length());
        if (run instanceof XWPFHyperlinkRun link) {
            href(link, start);
        }
    }

    /** What is due before the next words is due before a mark too. */
    private void setMark(Note note) {
        text.append(text.isEmpty() ? "" : due);
        due = "";
        notes.add(new Note(note.kind(), text.length(), text.length(), note.name(), note.text(), note.again()));
    }

    /** A link goes on through as many runs as its words have faces. */
    private void href(XWPFHyperlinkRun run, int start) {
        PackageRelationship link = run.getHyperlinkId() == null ? null : part.getRelationship(run.getHyperlinkId());
        if (link == null || start == text.length()) {
            return;
        }
        String href = link.getTargetURI().toString();
        Hyperlink last = links.isEmpty() ? null : links.get(links.size() - 1);
        boolean goesOn = last != null && last.end() == start && last.href().equals(href);
        if (goesOn) {
            links.remove(links.size() - 1);
        }
        links.add(new Hyperlink(goesOn ? last.start() : start, text.length(), href));
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
