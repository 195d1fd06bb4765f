package dev.stet.web.statements;

import java.util.ArrayList;
import java.util.List;

import dev.stet.article.Part;
import dev.stet.article.Revision;
import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.text.CodePoints;
import dev.stet.text.Quote;
import dev.stet.text.Sentences;
import dev.stet.web.ui.Choice;

/**
 * What a page shows of the stretch that is meant.
 *
 * @param form as it came
 * @param words what stands at the ends of a selection, or null
 * @param before what stands before these words
 * @param after what stands after them
 * @param places where typed words stand, if more than once
 * @param sentences all sentences of the article, to pick one, where nothing is selected
 */
public record SpanChoice(
        SpanForm form, String words, String before, String after, List<Choice> places, List<Choice> sentences) {

    static SpanChoice of(SpanForm form, Revision revision, String language) {
        String text = revision.text();
        if (form.isSelected()) {
            try {
                Quote quote = Quote.of(text, form.in(text));
                return new SpanChoice(form, quote.exact(), quote.prefix(), quote.suffix(), List.of(), List.of());
            } catch (Refused | IndexOutOfBoundsException notInTheText) {
                return unselected(SpanForm.blank(), revision, language);
            }
        }
        return unselected(form, revision, language);
    }

    private static SpanChoice unselected(SpanForm form, Revision revision, String language) {
        return new SpanChoice(form, null, "", "", places(form, revision.text()), sentences(revision, language));
    }

    private static List<Choice> places(SpanForm form, String text) {
        List<TextSpan> places;
        try {
            places = form.places(text);
        } catch (Refused cannotBeLookedFor) {
            return List.of();
        }
        if (places.size() < 2) {
            return List.of();
        }
        return places.stream()
                .map(span -> {
                    Quote quote = Quote.of(text, span);
                    String label = "…" + quote.prefix() + "【" + quote.exact() + "】" + quote.suffix() + "…";
                    return Choice.of(SpanForm.place(span), label.replace('\n', ' '));
                })
                .toList();
    }

    private static List<Choice> sentences(Revision revision, String language) {
        String text = revision.text();
        CodePoints index = CodePoints.of(text);
        List<Choice> sentences = new ArrayList<>();
        for (Part part : Part.of(revision)) {
            String own = in(text, index, part.span());
            for (TextSpan sentence : Sentences.of(own, language)) {
                TextSpan span = sentence.shift(part.span().start());
                sentences.add(Choice.of(SpanForm.place(span), in(text, index, span)));
            }
        }
        return sentences;
    }

    private static String in(String text, CodePoints index, TextSpan span) {
        return text.substring(index.index(span.start()), index.index(span.end()));
    }

    /** What was typed, as a text that can be shown; control characters would not survive a page. */
    public String typed() {
        return form.exact() == null ? "" : form.exact();
    }

    /** Whether the words came from a selection. */
    public boolean isSelected() {
        return words != null;
    }
}
