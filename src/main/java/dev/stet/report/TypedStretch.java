package dev.stet.report;

import java.util.ArrayList;
import java.util.List;

import dev.stet.article.Part;
import dev.stet.article.Revision;
import dev.stet.shared.TextSpan;
import dev.stet.text.PartKind;

/** A part of a text, or what stands between two parts, so that a report leaves no word out. */
record TypedStretch(String kind, TextSpan span) {

    /** In the order of the text; only white space is in none. */
    static List<TypedStretch> all(Revision revision, List<Part> parts) {
        String text = revision.text();
        List<TypedStretch> all = new ArrayList<>();
        int last = 0;
        for (Part part : parts) {
            addBetween(all, text, new TextSpan(last, part.span().start()));
            all.add(new TypedStretch(part.kind().key(), part.span()));
            last = part.span().end();
        }
        addBetween(all, text, new TextSpan(last, revision.length()));
        return all;
    }

    private static void addBetween(List<TypedStretch> all, String text, TextSpan between) {
        if (!between.isEmpty() && !between.in(text).isBlank()) {
            all.add(new TypedStretch(PartKind.PARAGRAPH.key(), between));
        }
    }
}
