package dev.stet.api.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.text.NormalText;
import dev.stet.text.Occurrences;
import dev.stet.text.Quote;

/**
 * Which stretch of a text is meant: by its offsets, or by its words as the Text Quote Selector of Web Annotation, section
 * 4.2.4. Each may be null.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param exact the words
 * @param prefix what stands right before them
 * @param suffix what stands right after them
 */
record Selector(Integer start, Integer end, String exact, String prefix, String suffix) {

    private static final int LONGEST = 20_000;
    private static final int MOST_NAMED = 20;

    /** @throws Refused naming the field, where nothing is meant, or more than one place */
    TextSpan in(String text) {
        if (exact != null && (start != null || end != null)) {
            throw new Refused("exact", "Give either “start” and “end”, or “exact”.");
        }
        return exact == null ? byOffsets() : byWords(text);
    }

    /** Acts; what the desk then says of the words, it says of the offsets where these were sent. */
    <R> R act(Supplier<R> desk) {
        try {
            return desk.get();
        } catch (Refused refused) {
            throw exact != null
                    ? refused
                    : new Refused(
                            refused.problems().stream().map(Selector::ofStart).toList());
        }
    }

    private static Refused.Problem ofStart(Refused.Problem problem) {
        return problem.field().equals("exact") ? new Refused.Problem("start", problem.message()) : problem;
    }

    private TextSpan byOffsets() {
        if (start == null || end == null) {
            throw new Refused(start == null ? "start" : "end", "Give “start” and “end” in code points, or “exact”.");
        }
        if (start < 0 || end < start) {
            throw new Refused(
                    "start", "A stretch runs forward from 0 or later, not from " + start + " to " + end + ".");
        }
        return new TextSpan(start, end);
    }

    private TextSpan byWords(String text) {
        if (exact.length() > LONGEST) {
            throw new Refused("exact", "This is too long to look for. Give “start” and “end”.");
        }
        String before = prefix == null ? "" : NormalText.of(prefix, "prefix").text();
        String after = suffix == null ? "" : NormalText.of(suffix, "suffix").text();
        List<TextSpan> places = Occurrences.of(
                        text, NormalText.of(exact, "exact").text())
                .stream()
                .filter(place -> stands(place, text, before, after))
                .toList();
        if (places.isEmpty()) {
            throw new Refused("exact", "These words do not stand in the article like this. Copy them from its text.");
        }
        if (places.size() > 1) {
            throw new Refused(ambiguous(places, text));
        }
        return places.get(0);
    }

    private static boolean stands(TextSpan place, String text, String before, String after) {
        int from = text.offsetByCodePoints(0, place.start());
        int to = text.offsetByCodePoints(from, place.length());
        return text.startsWith(before, from - before.length()) && text.startsWith(after, to);
    }

    private static List<Refused.Problem> ambiguous(List<TextSpan> places, String text) {
        List<Refused.Problem> problems = new ArrayList<>();
        problems.add(new Refused.Problem(
                "exact",
                "These words stand " + places.size()
                        + " times. Add a “prefix” or a “suffix”, or give “start” and “end”."));
        places.stream().limit(MOST_NAMED).forEach(place -> {
            Quote quote = Quote.of(text, place);
            String around = "…" + quote.prefix() + "【" + quote.exact() + "】" + quote.suffix() + "…";
            problems.add(new Refused.Problem("exact", "From " + place.start() + " to " + place.end() + ": " + around));
        });
        return problems;
    }
}
