package dev.stet.web.captures;

import java.util.ArrayList;
import java.util.List;

import dev.stet.source.capture.Capture;
import dev.stet.source.capture.CaptureText;
import dev.stet.text.lines.LineDiff;
import dev.stet.text.lines.Stretch;

/**
 * What a capture has that the one before it had not, and the other way round.
 *
 * @param before the capture before it, or null for the first of its source
 * @param isTextKnown whether text was taken from both
 * @param shown as much of the changes as a page bears, with a few lines around each
 * @param isCut whether there is more
 */
public record ChangesPage(
        Capture capture,
        Capture before,
        boolean isTextKnown,
        List<Shown> shown,
        boolean isCut,
        int added,
        int removed) {

    private static final int AROUND = 2;
    private static final int LINES = 1_000;

    /**
     * Some lines.
     *
     * @param left how many lines that are the same are left out after these
     */
    public record Shown(Stretch.Kind kind, List<String> lines, int left) {}

    static ChangesPage of(Capture capture) {
        Capture before = capture.number() == 1 ? null : Capture.of(capture.source(), capture.number() - 1);
        String old = text(before);
        String now = text(capture);
        if (old == null || now == null) {
            return new ChangesPage(capture, before, false, List.of(), false, 0, 0);
        }
        List<Stretch> stretches = LineDiff.between(old, now);
        List<Shown> shown = new ArrayList<>();
        int room = LINES;
        for (int i = 0; i < stretches.size() && room > 0; i++) {
            room -= show(stretches.get(i), i == 0, i == stretches.size() - 1, room, shown);
        }
        return new ChangesPage(
                capture,
                before,
                true,
                shown,
                room <= 0,
                characters(stretches, Stretch.Kind.ADDED),
                characters(stretches, Stretch.Kind.REMOVED));
    }

    private static String text(Capture capture) {
        return capture == null
                ? null
                : CaptureText.of(capture).map(CaptureText::text).orElse(null);
    }

    /** Gives how many lines are shown of it. */
    private static int show(Stretch stretch, boolean first, boolean last, int room, List<Shown> shown) {
        List<String> lines = stretch.lines();
        int size = lines.size();
        if (stretch.kind() != Stretch.Kind.SAME) {
            int most = Math.min(size, room);
            shown.add(new Shown(stretch.kind(), lines.subList(0, most), 0));
            return size;
        }
        int head = first ? 0 : Math.min(AROUND, size);
        int tail = last ? 0 : Math.min(AROUND, size - head);
        shown.add(new Shown(Stretch.Kind.SAME, lines.subList(0, head), size - head - tail));
        shown.add(new Shown(Stretch.Kind.SAME, lines.subList(size - tail, size), 0));
        return head + tail;
    }

    private static int characters(List<Stretch> stretches, Stretch.Kind kind) {
        return stretches.stream()
                .filter(stretch -> stretch.kind() == kind)
                .mapToInt(Stretch::characters)
                .sum();
    }

    public boolean isSameBytes() {
        return before != null && before.digest().equals(capture.digest());
    }

    public boolean isSameText() {
        return isTextKnown && added == 0 && removed == 0;
    }

    public String href() {
        return "/captures/" + capture.digest().hex();
    }

    /** Where the capture before is read. */
    public String earlier() {
        return "/captures/" + before.digest().hex();
    }
}
