package dev.stet.web.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.article.reference.Reference;
import dev.stet.citation.Citation;
import dev.stet.source.Source;
import dev.stet.web.ui.Choice;

/**
 * The form in which a source is cited.
 *
 * @param wording the words of the statement
 * @param sources to pick from: those of this article first, then those that were looked for
 * @param reference what the article itself says, where that is taken up, or null
 */
public record CitationPage(
        Article article,
        Statement statement,
        String wording,
        List<Choice> sources,
        SourceChoice source,
        Reference reference,
        CitationForm form) {

    private static final int OF_ARTICLE = 12;
    private static final int FOUND = 10;

    static CitationPage of(Article article, int number, SourceChoice source, CitationForm form) {
        Statement statement = Statement.of(article, number);
        return new CitationPage(
                article,
                statement,
                Placement.inForce(statement).exact(),
                choices(article, source),
                source,
                reference(article, source),
                form);
    }

    private static Reference reference(Article article, SourceChoice choice) {
        return choice.reference() != null && choice.reference().matches("\\d{1,9}")
                ? Reference.find(article, Integer.parseInt(choice.reference())).orElse(null)
                : null;
    }

    private static List<Choice> choices(Article article, SourceChoice choice) {
        Map<Long, Choice> choices = new LinkedHashMap<>();
        if (choice.source() != null && choice.source().matches("\\d{1,18}")) {
            Source.<Source>find("desk = ?1 and id = ?2", article.desk(), Long.valueOf(choice.source()))
                    .firstResultOptional()
                    .ifPresent(picked -> choices.put(picked.id(), choice(picked)));
        }
        if (choice.q() != null && !choice.q().isBlank()) {
            Source.matching(article.desk(), choice.q(), 0, FOUND)
                    .forEach(found -> choices.put(found.id(), choice(found)));
        }
        Citation.sourcesOf(article, OF_ARTICLE).forEach(cited -> choices.put(cited.id(), choice(cited)));
        List<Choice> all = new ArrayList<>(choices.values());
        all.add(Choice.of(SourceChoice.NEW, "a new source, described below"));
        return all;
    }

    private static Choice choice(Source source) {
        String hint = source.publisher() == null ? source.url() : source.publisher();
        return Choice.of(source.id(), source.title(), hint);
    }

    public String href() {
        return "/articles/" + article.id() + "/statements/" + statement.number();
    }

    /** Where the form is sent. */
    public String action() {
        return href() + "/citations";
    }

    /** Where the statement is seen in its article. */
    public String galley() {
        return "/articles/" + article.id() + "?statement=" + statement.number() + "#statement";
    }
}
