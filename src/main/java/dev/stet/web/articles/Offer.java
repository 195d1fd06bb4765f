package dev.stet.web.articles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.stet.people.Desk;
import dev.stet.source.Source;
import dev.stet.source.SourceFacts;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.OfferedSource;
import dev.stet.text.intake.SourceOffers;
import dev.stet.text.intake.file.Medium;

/**
 * A source that an article names.
 *
 * @param value by which a form ticks it
 * @param known whether the library has it already
 * @param ticked whether it is to be added
 */
public record Offer(String value, String name, String url, boolean known, boolean ticked, SourceFacts facts) {

    /**
     * Those of an article, in its order.
     *
     * @param ticked the values of the chosen ones; null ticks all
     */
    static List<Offer> of(Intake intake, List<String> ticked, Desk desk) {
        return of(SourceOffers.from(intake), ticked, desk);
    }

    /** Those of an article on its way in; where its links were set by hand, what they lead to as well. */
    static List<Offer> of(Reading reading, List<String> ticked, Desk desk) {
        boolean byHand = reading.medium() == Medium.MARKDOWN || reading.medium() == Medium.DOCX;
        Intake intake = reading.intake();
        return of(byHand ? SourceOffers.withLinked(intake) : SourceOffers.from(intake), ticked, desk);
    }

    private static List<Offer> of(List<OfferedSource> sources, List<String> ticked, Desk desk) {
        List<SourceFacts> named = sources.stream().map(SourceFacts::offered).toList();
        Set<String> known = known(named, desk);
        return named.stream().map(facts -> of(facts, known, ticked)).toList();
    }

    /** Those of an article that were chosen, and that the library has not got. */
    static List<Offer> ticked(Reading reading, List<String> ticked, Desk desk) {
        return of(reading, ticked == null ? List.of() : ticked, desk).stream()
                .filter(Offer::ticked)
                .toList();
    }

    /** How many were added, as the end of a sentence. */
    static String words(int added) {
        return added == 0 ? "" : added == 1 ? ", with one source" : ", with " + added + " sources";
    }

    private static Offer of(SourceFacts facts, Set<String> known, List<String> ticked) {
        String value = value(facts.title(), facts.url());
        boolean isKnown = known.contains(value);
        boolean isTicked = !isKnown && (ticked == null || ticked.contains(value));
        return new Offer(value, facts.title(), facts.url(), isKnown, isTicked, facts);
    }

    private static Set<String> known(List<SourceFacts> named, Desk desk) {
        if (named.isEmpty()) {
            return Set.of();
        }
        List<String> urls =
                named.stream().map(SourceFacts::url).filter(url -> url != null).toList();
        List<String> titles = named.stream()
                .filter(facts -> facts.url() == null)
                .map(SourceFacts::title)
                .toList();
        Set<String> known = new HashSet<>();
        Source.known(desk, urls, titles).forEach(source -> known.add(value(source.title(), source.url())));
        return known;
    }

    /** An address is the same source whatever it is called. */
    private static String value(String title, String url) {
        return url == null ? title : url;
    }
}
