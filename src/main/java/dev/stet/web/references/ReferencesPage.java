package dev.stet.web.references;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Revision;
import dev.stet.shared.TextSpan;
import dev.stet.web.ui.reference.Offered;

/**
 * What an article itself refers to.
 *
 * @param alone what no statement stands at, and waits
 * @param rest everything else
 */
public record ReferencesPage(Article article, List<Offered> alone, List<Offered> rest) {

    static ReferencesPage of(Article article) {
        Revision revision = Revision.current(article);
        Map<Integer, TextSpan> statements = new TreeMap<>();
        Placement.inForce(article).stream()
                .filter(placement -> placement.revision().id().equals(revision.id()))
                .forEach(placement -> statements.put(placement.statement().number(), placement.span()));
        List<Offered> all = Offered.of(article, revision, statements);
        return new ReferencesPage(
                article,
                all.stream().filter(one -> one.isAlone() && one.isOpen()).toList(),
                all.stream().filter(one -> !one.isAlone() || !one.isOpen()).toList());
    }

    public boolean isEmpty() {
        return alone.isEmpty() && rest.isEmpty();
    }

    /** Where the article is read. */
    public String galley() {
        return "/articles/" + article.id();
    }
}
