package dev.stet.web.desk;

import java.util.Arrays;
import java.util.List;

import dev.stet.article.Category;
import dev.stet.people.Desk;
import dev.stet.people.Person;
import dev.stet.review.Scale;
import dev.stet.review.Stage;
import dev.stet.review.StatementFilter;
import dev.stet.shared.Counted;
import dev.stet.shared.Matches;
import dev.stet.web.ui.Choice;
import dev.stet.web.ui.Pages;

/** One page of the statements that a filter lets through, and what can be filtered by. */
public record StatementsView(
        FilterForm form,
        List<StatementLine> lines,
        Counted found,
        Pages pages,
        List<Choice> stages,
        List<Choice> ratings,
        List<Choice> categories,
        List<Choice> people) {

    private static final int SIZE = 50;

    static StatementsView of(FilterForm form, int asked, Desk desk) {
        StatementFilter filter = form.filter();
        Matches matches = filter.matches(desk, asked, SIZE);
        Pages pages = Pages.of(asked, matches.count(), SIZE, form.href());
        return new StatementsView(
                form,
                StatementFilter.found(matches.page(pages.current() - 1, SIZE)).stream()
                        .map(StatementLine::of)
                        .toList(),
                matches.count(),
                pages,
                Arrays.stream(Stage.values())
                        .map(stage -> Choice.of(stage.key(), stage.label()))
                        .toList(),
                Scale.current(desk).ratings().stream()
                        .map(rating -> Choice.of(rating.key(), rating.label()))
                        .toList(),
                Arrays.stream(Category.values())
                        .map(category -> Choice.of(category.key(), category.label()))
                        .toList(),
                Person.of(desk).stream()
                        .map(person -> Choice.of(person.id(), person.name()))
                        .toList());
    }
}
