package dev.stet.text.lines;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * How a text became another, line by line; blank lines do not count. Lines that both texts begin or end with are found in
 * linear time. What is left between is compared after Myers ("An O(ND) Difference Algorithm and Its Variations", 1986) as
 * far as it is not too long; beyond that, all of it is said to be removed and added.
 */
public final class LineDiff {

    /** So many lines between what is the same at both ends are compared. */
    static final int LONGEST = 5_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Stretch> stretches = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the texts; what was removed comes before what was added in its place. Empty if both are blank. */
    public static List<Stretch> between(String before, String after) {
        LineDiff diff = new LineDiff(lines(before), lines(after));
        diff.run();
        return diff.stretches;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private void run() {
        int least = Math.min(before.size(), after.size());
        int head = 0;
        while (head < least && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        add(Stretch.Kind.SAME, before.subList(0, head));
        compare(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(Stretch.Kind.SAME, before.subList(before.size() - tail, before.size()));
    }

    private void compare(List<String> old, List<String> now) {
        if (old.size() > LONGEST || now.size() > LONGEST) {
            add(Stretch.Kind.REMOVED, old);
            add(Stretch.Kind.ADDED, now);
            return;
        }
        int at = 0;
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            if (from > at) {
                flush(removed, added);
                add(Stretch.Kind.SAME, old.subList(at, from));
            }
            removed.addAll(delta.getSource().getLines());
            added.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        flush(removed, added);
        add(Stretch.Kind.SAME, old.subList(at, old.size()));
    }

    private void flush(List<String> removed, List<String> added) {
        add(Stretch.Kind.REMOVED, removed);
        add(Stretch.Kind.ADDED, added);
        removed.clear();
        added.clear();
    }

    private void add(Stretch.Kind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            stretches.add(new Stretch(kind, lines));
        }
    }
}
