package dev.stet.text.quotation;

import java.util.List;

import dev.stet.shared.TextSpan;

/**
 * Where an excerpt was found in a text, and how.
 *
 * @param outcome never null
 * @param spans in code points of the text, in order: one place, or for an elided excerpt one for each of its parts, or for
 *     words of an article that prove nothing every place where they stand; empty where nothing was found
 * @param changes for an altered excerpt how it differs from what stands there, else empty
 */
public record Finding(Outcome outcome, List<TextSpan> spans, List<Change> changes) {

    public Finding {
        spans = List.copyOf(spans);
        changes = List.copyOf(changes);
    }

    static Finding none(Outcome outcome) {
        return new Finding(outcome, List.of(), List.of());
    }

    static Finding at(Outcome outcome, List<TextSpan> spans) {
        return new Finding(outcome, spans, List.of());
    }

    /** From the first place to the last, or null where nothing was found. */
    public TextSpan whole() {
        return spans.isEmpty()
                ? null
                : new TextSpan(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
