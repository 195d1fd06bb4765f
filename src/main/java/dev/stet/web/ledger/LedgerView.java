package dev.stet.web.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import dev.stet.article.Article;
import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.ledger.Entry;
import dev.stet.ledger.Subject;
import dev.stet.people.Desk;
import dev.stet.people.Person;
import dev.stet.shared.Counted;
import dev.stet.shared.Digest;
import dev.stet.web.ui.Choice;
import dev.stet.web.ui.Pages;

/** One page of the ledger, the newest first, and what it can be filtered by. */
public record LedgerView(
        List<Line> lines,
        Counted found,
        Pages pages,
        LedgerHeadView head,
        String person,
        String action,
        String article,
        List<Choice> people,
        List<Choice> actions,
        List<Choice> articles) {

    private static final int SIZE = 50;
    /** As many as can be found in a list that folds; an older one is filtered by its own page. */
    private static final int NEWEST = 200;

    /**
     * An entry in words.
     *
     * @param of the title of the article it happened in, or null where the subject says it
     * @param exact the words of the article it was about, or null
     */
    public record Line(
            long position,
            Instant at,
            String actor,
            String role,
            String words,
            String subject,
            String href,
            String of,
            String exact,
            List<Map.Entry<String, String>> facts,
            Digest leaf) {

        static Line of(Entry entry, Map<Long, String> titles) {
            Subject subject = entry.subject();
            boolean saysItself = subject.articleId() == null || subject.kind().equals("article");
            return new Line(
                    entry.position(),
                    entry.at(),
                    entry.actor().name(),
                    entry.actor().role(),
                    entry.action().words(),
                    subject.label(),
                    href(subject),
                    saysItself ? null : titles.get(subject.articleId()),
                    entry.facts().get("exact"),
                    List.copyOf(entry.facts().entrySet()),
                    entry.leaf());
        }

        private static String href(Subject subject) {
            return switch (subject.kind()) {
                case "article" -> "/articles/" + subject.id();
                case "statement" -> "/articles/" + subject.articleId() + "/statements/" + subject.id();
                case "source" -> "/sources/" + subject.id();
                case "report" -> "/articles/" + subject.articleId() + "/reports/" + subject.id();
                case "citation", "aside" -> "/articles/" + subject.articleId();
                default -> null;
            };
        }
    }

    static LedgerView of(Entries.Filter filter, int asked, Desk desk) {
        Counted found = Entries.found(desk.id(), filter, asked, SIZE);
        String action = filter.action() == null ? null : filter.action().key();
        Pages pages = Pages.of(asked, found, SIZE, href(filter.personId(), action, filter.articleId()));
        List<Entry> entries = Entries.newest(desk.id(), filter, pages.current() - 1, SIZE);
        Map<Long, String> titles = Article.titles(desk, articleIds(entries));
        return new LedgerView(
                entries.stream().map(entry -> Line.of(entry, titles)).toList(),
                found,
                pages,
                LedgerHeadView.of(desk.id()),
                text(filter.personId()),
                action,
                text(filter.articleId()),
                Person.of(desk).stream()
                        .map(person -> Choice.of(person.id(), person.name()))
                        .toList(),
                Arrays.stream(Action.values())
                        .map(one -> Choice.of(one.key(), one.words()))
                        .toList(),
                articles(desk, filter.articleId()));
    }

    private static Set<Long> articleIds(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.subject().articleId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The newest, and the one that is filtered by. */
    private static List<Choice> articles(Desk desk, Long chosen) {
        Map<Long, String> titles = Article.newestTitles(desk, NEWEST);
        if (chosen != null && !titles.containsKey(chosen)) {
            titles.putAll(Article.titles(desk, List.of(chosen)));
        }
        return titles.entrySet().stream()
                .map(article -> Choice.of(article.getKey(), article.getValue()))
                .toList();
    }

    public boolean isFiltered() {
        return person != null || action != null || article != null;
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }

    private static String href(Long person, String action, Long article) {
        StringJoiner query = new StringJoiner("&", "/ledger?", "").setEmptyValue("/ledger");
        add(query, "person", person);
        add(query, "action", action);
        add(query, "article", article);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, Object value) {
        if (value != null) {
            query.add(name + "=" + value);
        }
    }
}
