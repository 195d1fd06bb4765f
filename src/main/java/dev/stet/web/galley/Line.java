package dev.stet.web.galley;

import java.util.List;
import java.util.stream.Collectors;

import dev.stet.article.Category;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Cited;
import dev.stet.people.Person;
import dev.stet.review.Standing;
import dev.stet.shared.TextSpan;
import dev.stet.web.ui.look.Look;

/**
 * A statement as one line of the list, and as a mark in the text.
 *
 * @param words its first words
 * @param rating the key of the rating in force, or the empty string
 * @param people those who marked and rated it
 * @param cited what it cites
 */
public record Line(
        int number,
        TextSpan span,
        String words,
        Category category,
        Look look,
        String stage,
        String rating,
        List<Person> people,
        List<Cited> cited,
        boolean current) {

    private static final int WORDS = 60;

    static Line of(Placement placement, Standing standing, List<Cited> cited, boolean current) {
        Statement statement = placement.statement();
        boolean rated = standing.verdict() != null;
        Person marker = statement.markedBy();
        return new Line(
                statement.number(),
                placement.span(),
                brief(placement.exact()),
                statement.category(),
                Look.of(standing),
                standing.stage().key(),
                rated ? standing.verdict().rating().key() : "",
                rated ? people(marker, standing.verdict().givenBy()) : List.of(marker),
                cited,
                current);
    }

    boolean cites(String source) {
        return cited.stream().anyMatch(one -> Long.toString(one.source()).equals(source));
    }

    boolean involves(String person) {
        return people.stream().anyMatch(one -> one.id().toString().equals(person));
    }

    /** For those who cannot see the sign: {@code Statement 2: partly supported}. */
    public String spoken() {
        return "Statement " + number + ": " + look.label();
    }

    /** What is written beside the text on paper: what it cites, and how each bears. */
    public String note() {
        return cited.stream()
                .map(one -> one.title() + " (" + one.stance().label() + ")")
                .collect(Collectors.joining("; "));
    }

    private static List<Person> people(Person one, Person other) {
        return one.id().equals(other.id()) ? List.of(one) : List.of(one, other);
    }

    private static String brief(String exact) {
        String line = exact.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WORDS)) + "…";
    }
}
