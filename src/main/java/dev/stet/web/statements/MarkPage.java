package dev.stet.web.statements;

import java.util.Arrays;
import java.util.List;

import dev.stet.article.Article;
import dev.stet.article.Category;
import dev.stet.article.Revision;
import dev.stet.web.ui.Choice;

/** The form in which a statement is marked. */
public record MarkPage(Article article, SpanChoice span, MarkForm form) {

    private static final List<Choice> CATEGORIES = Arrays.stream(Category.values())
            .map(category -> Choice.of(category.key(), category.label()))
            .toList();

    static MarkPage of(Article article, SpanForm span, MarkForm form) {
        return new MarkPage(article, SpanChoice.of(span, Revision.current(article), article.language()), form);
    }

    public List<Choice> categories() {
        return CATEGORIES;
    }

    /** Where the form is sent. */
    public String action() {
        return back() + "/statements";
    }

    /** Where Cancel leads. */
    public String back() {
        return "/articles/" + article.id();
    }
}
