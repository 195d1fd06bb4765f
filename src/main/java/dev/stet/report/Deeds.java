package dev.stet.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.stet.article.Aside;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.Search;
import dev.stet.people.Person;
import dev.stet.people.Retraction;
import dev.stet.report.model.ReportModel.PersonFact;
import dev.stet.review.Verdict;

/** Who did how much of what on an article. */
final class Deeds {
    private final List<Person> people;
    private final Map<Long, Integer> marked;
    private final Map<Long, Integer> placed;
    private final Map<Long, Integer> setAside;
    private final Map<Long, Integer> cited;
    private final Map<Long, Integer> searched;
    private final Map<Long, Integer> rated;
    private final Map<Long, Integer> tookBack;

    Deeds(
            List<Person> people,
            List<Aside> asides,
            List<Statement> statements,
            Map<Integer, List<Placement>> placements,
            Map<Integer, List<Citation>> citations,
            Map<Integer, List<Search>> searches,
            Map<Integer, List<Verdict>> verdicts) {
        this.people = people;
        marked = count(statements.stream(), Statement::markedBy);
        placed = count(all(placements).filter(placement -> placement.number() > 1), Placement::placedBy);
        setAside = count(asides.stream(), Aside::setBy);
        cited = count(all(citations), Citation::citedBy);
        searched = count(all(searches), Search::recordedBy);
        rated = count(all(verdicts), Verdict::givenBy);
        tookBack = count(
                Stream.of(
                                statements.stream().map(Statement::retraction),
                                asides.stream().map(Aside::retraction),
                                all(citations).map(Citation::retraction))
                        .flatMap(Function.identity())
                        .filter(Objects::nonNull),
                Retraction::by);
    }

    /** Those who did anything, in the order of the people. */
    List<PersonFact> facts() {
        return people.stream()
                .filter(person -> Stream.of(marked, placed, setAside, cited, searched, rated, tookBack)
                        .anyMatch(deeds -> deeds.containsKey(person.id())))
                .map(this::fact)
                .toList();
    }

    private PersonFact fact(Person person) {
        return new PersonFact(
                person.name(),
                person.role().label(),
                of(marked, person),
                of(placed, person),
                of(setAside, person),
                of(cited, person),
                of(searched, person),
                of(rated, person),
                of(tookBack, person));
    }

    private static int of(Map<Long, Integer> deeds, Person person) {
        return deeds.getOrDefault(person.id(), 0);
    }

    private static <T> Stream<T> all(Map<Integer, List<T>> grouped) {
        return grouped.values().stream().flatMap(Collection::stream);
    }

    private static <T> Map<Long, Integer> count(Stream<T> deeds, Function<T, Person> by) {
        return deeds.collect(Collectors.toMap(deed -> by.apply(deed).id(), deed -> 1, Integer::sum));
    }
}
