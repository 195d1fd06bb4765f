package dev.stet.web.articles;

import java.util.ArrayList;
import java.util.List;

import dev.stet.article.Article;
import dev.stet.people.Person;
import dev.stet.people.Role;
import dev.stet.web.ui.Choice;

/**
 * Who is to check an article.
 *
 * @param assignee who has it now, or null
 * @param people whom the person looking may give it to; the empty value is the desk
 * @param chosen the id of the person chosen, or the empty string
 * @param seen how often it was assigned
 * @param outdated whether somebody else assigned it in the meantime
 */
public record AssignmentPage(
        long id, String title, String assignee, List<Choice> people, String chosen, int seen, boolean outdated) {

    static AssignmentPage of(Article article, Person viewer) {
        Person assignee = article.assignee();
        return page(article, viewer, assignee == null ? "" : assignee.id().toString(), false);
    }

    static AssignmentPage page(Article article, Person viewer, String chosen, boolean outdated) {
        Person assignee = article.assignee();
        return new AssignmentPage(
                article.id(),
                article.title(),
                assignee == null ? null : assignee.name(),
                choices(viewer),
                chosen,
                article.assignments(),
                outdated);
    }

    /** Where the form is sent. */
    public String action() {
        return "/articles/" + id + "/assignments";
    }

    private static List<Choice> choices(Person viewer) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Nobody", "Whoever has time takes it from the desk."));
        Person.atWork(viewer.desk()).stream()
                .filter(person -> person.may(Role.REVIEWER))
                .filter(person -> viewer.may(Role.EDITOR) || person.id().equals(viewer.id()))
                .forEach(person -> choices.add(
                        Choice.of(person.id(), person.name(), person.role().label())));
        return choices;
    }
}
