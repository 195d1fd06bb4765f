package dev.stet.text.quotation;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;
import dev.stet.text.quotation.nearest.Nearest;

/** Finds where something like an excerpt stands, and says how it differs. */
final class Alteration {

    private static final String GAP = "… ";

    private Alteration() {}

    /** Altered, where each part has something like it, in this order; else null. */
    static Finding of(CapturedText in, List<String> parts, int near) {
        List<TextSpan> spans = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        int hint = near;
        int before = 0;
        for (String part : parts) {
            int[] place = place(in, part, hint);
            if (place == null || place[0] < before) {
                return null;
            }
            if (!spans.isEmpty()) {
                changes.add(new Change(Change.Kind.SAME, GAP));
            }
            spans.add(in.span(place[0], place[1]));
            changes.addAll(WordDiff.between(part, in.text().substring(place[0], place[1])));
            hint = place[1];
            before = place[0];
        }
        return new Finding(Outcome.ALTERED, spans, changes);
    }

    /** In {@code char} indexes, widened to whole words. */
    private static int[] place(CapturedText in, String part, int near) {
        Plain plain = in.plain();
        Nearest.Place found = Nearest.of(plain.text(), Plain.of(part).text(), plainIndex(plain, near));
        if (found == null) {
            return null;
        }
        int from = plain.startOf(found.from());
        int to = plain.endOf(in.text(), found.to());
        return new int[] {Edges.back(in.text(), from), Edges.on(in.text(), to)};
    }

    /** The first index of the plain text that comes from {@code index} or later. */
    private static int plainIndex(Plain plain, int index) {
        int low = 0;
        int high = plain.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (plain.startOf(middle) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
