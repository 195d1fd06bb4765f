package dev.stet.web.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import dev.stet.people.Desk;
import dev.stet.shared.Digest;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;
import dev.stet.text.Sentences;
import dev.stet.text.WordCount;
import dev.stet.text.intake.reference.References;
import dev.stet.web.ui.Choice;

/**
 * An article before it is stored: its parts, its sentences, and what will become of it.
 *
 * @param medium the key of how it came in
 * @param from how it came in, in words
 * @param parts as {@link Carried} writes them
 * @param links as {@link Carried} writes them
 * @param notes likewise
 * @param references how many links, notes and comments will be kept at their words
 * @param offers the sources that its source lists name
 * @param furniture whether boilerplate and source lists are to be set aside
 * @param run the run of parts that was changed last
 */
public record Preview(
        FactsForm facts,
        String text,
        Digest digest,
        String medium,
        String from,
        String charset,
        String parts,
        String links,
        String notes,
        int references,
        List<Row> rows,
        Counts counts,
        List<Offer> offers,
        boolean furniture,
        PartRun run,
        List<String> warnings) {

    private static final List<Choice> KINDS = Arrays.stream(PartKind.values())
            .map(kind -> Choice.of(kind.key(), kind.label()))
            .toList();

    /**
     * One part.
     *
     * @param number from 1
     * @param kind its key
     */
    public record Row(int number, String kind, List<String> sentences) {}

    /** How much there is, as people read numbers; characters are code points. */
    public record Counts(String characters, String words, String sentences, String parts) {}

    static Preview of(FactsForm facts, IntakeForm form, Reading reading, Desk desk) {
        String language = facts.language() == null || facts.language().isBlank() ? "en" : facts.language();
        List<Row> rows = rows(reading, language);
        List<String> ticked = form.isPreviewed() ? form.offer() == null ? List.of() : form.offer() : null;
        return new Preview(
                facts,
                reading.text().text(),
                reading.text().digest(),
                reading.medium().key(),
                reading.medium().label(),
                reading.charset(),
                Carried.parts(reading.intake().parts()),
                Carried.links(reading.intake().links()),
                Carried.notes(reading.intake().notes()),
                References.of(reading.intake(), language).size(),
                rows,
                counts(reading, rows, language),
                Offer.of(reading, ticked, desk),
                !form.isPreviewed() || form.furniture() != null,
                form.run(),
                reading.warnings());
    }

    private static Counts counts(Reading reading, List<Row> rows, String language) {
        return new Counts(
                grouped(reading.text().length()),
                grouped(WordCount.of(reading.text().text(), language)),
                grouped(rows.stream().mapToInt(row -> row.sentences().size()).sum()),
                grouped(rows.size()));
    }

    private static String grouped(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    private static List<Row> rows(Reading reading, String language) {
        List<Row> rows = new ArrayList<>();
        for (PartSpan part : reading.intake().parts()) {
            rows.add(new Row(
                    rows.size() + 1,
                    part.kind().key(),
                    sentences(reading.intake().words(part), language)));
        }
        return rows;
    }

    private static List<String> sentences(String words, String language) {
        return Sentences.of(words, language).stream()
                .map(span -> span.in(words))
                .toList();
    }

    public List<Choice> kinds() {
        return KINDS;
    }

    public String language() {
        return facts.language();
    }
}
