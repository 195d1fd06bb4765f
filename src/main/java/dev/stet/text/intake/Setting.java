package dev.stet.text.intake;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

import dev.stet.shared.TextSpan;
import dev.stet.text.NormalText;

/** One block being set: runs of text put together with single blanks, and where the links in it stand. */
public final class Setting {

    private static final String BETWEEN_CELLS = " | ";

    private final StringBuilder text = new StringBuilder();
    private final List<Marked> marked = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean blankDue;
    private boolean cellDue;

    /** Where a link stands, in UTF-16 units of the text being set. */
    private record Marked(int start, int end, String href) {}

    /** What was set. */
    public record Line(String text, List<Link> links) {}

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

    public void openLink() {
        open.push(text.length());
    }

    public void forgetLink() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    public void closeLink(String href) {
        if (!open.isEmpty()) {
            marked.add(new Marked(open.pop(), text.length(), href));
        }
    }

    /** What was set, normalised and trimmed. */
    public Line done() {
        TreeMap<Integer, Integer> edges = new TreeMap<>();
        marked.forEach(link -> {
            edges.put(link.start(), 0);
            edges.put(link.end(), 0);
        });
        String normal = normalised(edges);
        int start = 0;
        while (start < normal.length() && Lines.isSpace(normal.charAt(start))) {
            start++;
        }
        int end = normal.length();
        while (end > start && Lines.isSpace(normal.charAt(end - 1))) {
            end--;
        }
        return new Line(normal.substring(start, end), links(normal, edges, new Lines.Span(start, end)));
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

    /** Normalises stretch by stretch, so that each edge of a link is known in the new text too. */
    private String normalised(TreeMap<Integer, Integer> edges) {
        StringBuilder normal = new StringBuilder();
        int at = 0;
        for (var edge : edges.entrySet()) {
            normal.append(normal(text.substring(at, edge.getKey())));
            at = edge.getKey();
            edge.setValue(normal.length());
        }
        return normal.append(normal(text.substring(at))).toString();
    }

    private List<Link> links(String normal, TreeMap<Integer, Integer> edges, Lines.Span kept) {
        List<Link> links = new ArrayList<>();
        int at = kept.start();
        int point = 0;
        marked.sort(Comparator.comparingInt(Marked::start));
        for (Marked link : marked) {
            int start = Math.max(kept.start(), edges.get(link.start()));
            int end = Math.min(kept.end(), edges.get(link.end()));
            while (start < end && Lines.isSpace(normal.charAt(start))) {
                start++;
            }
            if (start < end && start >= at) {
                point += normal.codePointCount(at, start);
                at = start;
                links.add(new Link(new TextSpan(point, point + normal.codePointCount(start, end)), link.href()));
            }
        }
        return links;
    }

    /** The setting of the block after this one: a link that is still open goes on in it. */
    Setting next() {
        Setting next = new Setting();
        open.forEach(ignored -> next.openLink());
        return next;
    }
}
