package dev.stet.web.galley;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.stet.citation.Cited;
import dev.stet.people.Person;
import dev.stet.review.Stage;
import dev.stet.web.ui.Choice;

/** What the list of an article's statements can be filtered by: only what would leave some, with how many. */
public record Filters(
        List<Choice> stages, List<Choice> ratings, List<Choice> categories, List<Choice> sources, List<Choice> people) {

    static Filters of(List<Line> lines) {
        return new Filters(
                stages(lines),
                counted(
                        lines.stream()
                                .filter(line -> !line.rating().isEmpty())
                                .sorted((a, b) -> Integer.compare(
                                        a.look().order(), b.look().order()))
                                .toList(),
                        Line::rating,
                        rating -> rating.replace('-', ' ')),
                counted(lines, line -> line.category().key(), category -> category.replace('-', ' ')),
                sources(lines),
                people(lines));
    }

    private static List<Choice> stages(List<Line> lines) {
        List<Choice> choices = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long count = lines.stream()
                    .filter(line -> line.stage().equals(stage.key()))
                    .count();
            if (count > 0) {
                choices.add(choice(stage.key(), stage.label(), count));
            }
        }
        return choices;
    }

    private static List<Choice> counted(
            Collection<Line> lines, Function<Line, String> key, Function<String, String> label) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.forEach(line -> counts.merge(key.apply(line), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> choice(entry.getKey(), label.apply(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<Choice> sources(List<Line> lines) {
        Map<Long, String> titles = new LinkedHashMap<>();
        lines.stream()
                .flatMap(line -> line.cited().stream())
                .forEach(cited -> titles.put(cited.source(), cited.title()));
        Map<Long, Long> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            line.cited().stream().map(Cited::source).distinct().forEach(source -> counts.merge(source, 1L, Long::sum));
        }
        return titles.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> choice(entry.getKey().toString(), entry.getValue(), counts.get(entry.getKey())))
                .toList();
    }

    private static List<Choice> people(List<Line> lines) {
        Map<Long, Person> people = new LinkedHashMap<>();
        Map<Long, Integer> counts = new LinkedHashMap<>();
        for (Person person :
                lines.stream().flatMap(line -> line.people().stream()).toList()) {
            people.put(person.id(), person);
            counts.merge(person.id(), 1, Integer::sum);
        }
        return people.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> choice(person.id().toString(), person.name(), counts.get(person.id())))
                .toList();
    }

    private static Choice choice(String value, String label, long count) {
        return Choice.of(value, label + " (" + count + ")");
    }
}
