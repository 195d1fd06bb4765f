package dev.stet.text.intake;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import dev.stet.shared.TextSpan;
import dev.stet.text.CodePoints;
import dev.stet.text.NormalText;
import dev.stet.text.note.Note;

/** One block being set: runs of text put together with single blanks, and where the links in it stand. */
public final class Setting {

    private static final String BETWEEN_CELLS = " | ";

    private final StringBuilder text = new StringBuilder();
    private final List<Marked> marked = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean blankDue;
    private boolean cellDue;

    /** A link whose words are still being set. */
    private record Open(int start, Optional<String> href) {}

    /** Where a link stands, in UTF-16 units of the text being set. */
    private record Marked(int start, int end, String href) {}

    /** Where a note stands, likewise. */
    private record Noted(int start, int end, Note note) {}

    /** What was set. */
    public record Line(String text, List<Link> links, List<Note> notes) {}

    public void add(String run, boolean asItIs) {
        if (asItIs) {
            settle(run);
            text.append(run);
            return;
        }
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (isBlank(c)) {
                blankDue = true;
            } else {
                settle(run);
                text.append(c);
            }
        }
    }

    /** HTML folds these; other spaces, such as one that does not break, are text. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** Sets what has become due before the next letter. */
    private void settle(String run) {
        if (run.isEmpty()) {
            return;
        }
        if (cellDue && !text.isEmpty()) {
            text.append(BETWEEN_CELLS);
        } else if (blankDue && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        cellDue = false;
        blankDue = false;
    }

    void breakLine() {
        blankDue = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    void nextCell() {
        cellDue = true;
    }

    /** @param href where it leads; empty where that is nowhere on the web */
    public void openLink(Optional<String> href) {
        open.push(new Open(text.length(), href));
    }

    public void closeLink() {
        if (!open.isEmpty()) {
            mark(open.pop());
        }
    }

    private void mark(Open link) {
        link.href().ifPresent(href -> marked.add(new Marked(link.start(), text.length(), href)));
    }

    /** Sets the mark of a note. */
    public void addMark(String mark, Note note) {
        settle(mark);
        int start = text.length();
        text.append(mark);
        noted.add(new Noted(start, text.length(), note));
    }

    /** How far it is set, to be given to {@link #addNote}. */
    public int reached() {
        return text.length();
    }

    /** Says that a note is on what was set since some place. */
    public void addNote(int since, Note note) {
        noted.add(new Noted(since, text.length(), note));
    }

    /** What was set, normalised and trimmed. A link that is still open is in it as far as it goes. */
    public Line done() {
        open.forEach(this::mark);
        TreeMap<Integer, Integer> edges = new TreeMap<>();
        marked.forEach(link -> addEdges(edges, link.start(), link.end()));
        noted.forEach(note -> addEdges(edges, note.start(), note.end()));
        String normal = normalised(edges);
        int start = 0;
        while (start < normal.length() && Lines.isSpace(normal.charAt(start))) {
            start++;
        }
        int end = normal.length();
        while (end > start && Lines.isSpace(normal.charAt(end - 1))) {
            end--;
        }
        Lines.Span kept = new Lines.Span(start, end);
        return new Line(normal.substring(start, end), links(normal, edges, kept), notes(normal, edges, kept));
    }

    private static void addEdges(TreeMap<Integer, Integer> edges, int start, int end) {
        edges.put(start, 0);
        edges.put(end, 0);
    }

    /** As {@link NormalText} has it; but what a page holds beside readable characters is left out, not refused. */
    private static String normal(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder readable = new StringBuilder(lines.length());
        lines.codePoints().filter(Setting::isReadable).forEach(readable::appendCodePoint);
        return Normalizer.normalize(readable, Normalizer.Form.NFC);
    }

    private static boolean isReadable(int point) {
        int type = Character.getType(point);
        boolean control = type == Character.CONTROL && point != '\n' && point != '\t';
        return !control && type != Character.SURROGATE && point != 0xFEFF;
    }

    /**
     * Normalises stretch by stretch, so that each edge is known in the new text too. An edge within a character that is
     * written as several moves behind it: else the stretches would not be normal together.
     */
    private String normalised(TreeMap<Integer, Integer> edges) {
        StringBuilder normal = new StringBuilder();
        int at = 0;
        for (var edge : edges.entrySet()) {
            int end = Math.max(at, edge.getKey());
            while (end < text.length() && end > 0 && goesOn(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            normal.append(normal(text.substring(at, end)));
            at = end;
            edge.setValue(normal.length());
        }
        return normal.append(normal(text.substring(at))).toString();
    }

    /** Whether a character may become one with that before it. */
    private static boolean goesOn(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> 0x1160 <= point && point <= 0x11FF;
        };
    }

    private List<Link> links(String normal, TreeMap<Integer, Integer> edges, Lines.Span kept) {
        CodePoints points = CodePoints.of(kept.in(normal));
        return marked.stream()
                .sorted(Comparator.comparingInt(Marked::start))
                .map(link -> new Link(
                        span(normal, points, kept, edges.get(link.start()), edges.get(link.end())), link.href()))
                .filter(link -> !link.span().isEmpty())
                .toList();
    }

    private List<Note> notes(String normal, TreeMap<Integer, Integer> edges, Lines.Span kept) {
        CodePoints points = CodePoints.of(kept.in(normal));
        return noted.stream()
                .sorted(Comparator.comparingInt(Noted::start))
                .map(note -> note.note().at(span(normal, points, kept, edges.get(note.start()), edges.get(note.end()))))
                .toList();
    }

    /** Without the blanks at its ends. */
    private static TextSpan span(String normal, CodePoints points, Lines.Span kept, int from, int to) {
        int start = Math.min(Math.max(kept.start(), from), kept.end());
        int end = Math.max(start, Math.min(kept.end(), to));
        while (start < end && Lines.isSpace(normal.charAt(start))) {
            start++;
        }
        while (end > start && Lines.isSpace(normal.charAt(end - 1))) {
            end--;
        }
        return points.span(start - kept.start(), end - kept.start());
    }

    /** The setting of the block after this one: a link that is still open goes on in it. */
    Setting next() {
        Setting next = new Setting();
        open.descendingIterator().forEachRemaining(link -> next.openLink(link.href()));
        return next;
    }
}
