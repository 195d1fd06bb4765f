package dev.stet.web.ui.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.stet.article.Article;
import dev.stet.article.Placement;
import dev.stet.article.Revision;
import dev.stet.article.Statement;
import dev.stet.article.reference.Reference;
import dev.stet.citation.Citation;
import dev.stet.citation.TakenUp;
import dev.stet.shared.TextSpan;
import dev.stet.text.note.ReferenceKind;

/**
 * What an article itself refers to, with what came of it.
 *
 * @param taken the citations that stand and came of it
 * @param statements the numbers of the statements that it may be about
 */
public record Offered(Reference reference, List<TakenUp> taken, List<Integer> statements) {

    /**
     * All of an article's, in the order of the text: in as many queries for two thousand as for two.
     *
     * @param statements where the statements stand, by number
     */
    public static List<Offered> of(Article article, Revision revision, Map<Integer, TextSpan> statements) {
        Map<Integer, List<TakenUp>> taken =
                Citation.takenUp(article).stream().collect(Collectors.groupingBy(TakenUp::reference));
        return Reference.of(revision).stream()
                .map(reference -> new Offered(
                        reference,
                        taken.getOrDefault(reference.number(), List.of()),
                        statements.entrySet().stream()
                                .filter(statement -> reference.isAt(statement.getValue()))
                                .map(Map.Entry::getKey)
                                .toList()))
                .toList();
    }

    /** Those that may be about one statement. */
    public static List<Offered> at(Article article, Statement statement, Placement placement) {
        return of(article, placement.revision(), Map.of(statement.number(), placement.span())).stream()
                .filter(one -> !one.isAlone())
                .toList();
    }

    /** Whether it waits for somebody to cite it or to set it aside. */
    public boolean isOpen() {
        return taken.isEmpty() && reference.setAside() == null;
    }

    /** Whether no statement stands at its words. */
    public boolean isAlone() {
        return statements.isEmpty();
    }

    public boolean isRemark() {
        return reference.kind() == ReferenceKind.COMMENT && reference.url() == null;
    }

    /** Where what concerns it is done. */
    public String href() {
        return "/articles/" + reference.revision().article().id() + "/references/" + reference.number();
    }
}
