package dev.stet.text.note;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the footnotes of a Markdown text say: it stands below the marks that name them. */
public final class FootnoteTexts {

    private static final String NAME = "Footnote ";

    private final Map<String, String> texts = new HashMap<>();
    private String label = "";

    /** The note of a mark, before it is known what it says. */
    public static Note note(String label) {
        return Note.of(ReferenceKind.FOOTNOTE, NAME + label, "");
    }

    /** Until it is closed, what is taken is said by the footnote of this label. */
    public void open(String definition) {
        label = key(NAME + definition);
    }

    /** What is taken from here on is said by no footnote. */
    public void close() {
        label = "";
    }

    /** Adds a line, where it is one of a footnote, with the address of each link that its words do not show. */
    public void take(String line, List<String> hrefs) {
        if (label.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder(line);
        hrefs.stream()
                .filter(href -> words.indexOf(href) < 0)
                .forEach(href -> words.append(' ').append(href));
        texts.merge(label, words.toString(), (before, more) -> before + " " + more);
    }

    /** The notes with what they say. */
    public List<Note> told(List<Note> notes) {
        return notes.stream()
                .map(note -> note.saying(texts.getOrDefault(key(note.name()), "")))
                .toList();
    }

    /** As CommonMark compares labels: whatever their case and blanks. */
    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
