package dev.stet.web.captures;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.stet.article.Placement;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.people.Desk;
import dev.stet.review.StatementFilter;
import dev.stet.source.capture.Capture;
import dev.stet.source.capture.Passage;

/**
 * The words picked in a capture, and the statements for which they can be cited.
 *
 * @param found the places where the words stand: one where they are picked, several to pick one, none where they do not
 * @param citing those for which the source of the capture is cited already
 * @param others the rest of the desk's, the newest articles first; at most so many
 */
public record PassagePage(
        Capture capture, PassageForm form, List<Passage> found, List<Placement> citing, List<Placement> others) {

    private static final int CITING = 40;
    private static final int OTHERS = 20;
    private static final int PLACES = 50;

    static PassagePage of(Capture capture, PassageForm form, Desk desk) {
        List<Passage> found = form.in(capture).stream().limit(PLACES).toList();
        if (found.size() != 1) {
            return without(capture, form, found);
        }
        List<Placement> citing = citing(capture);
        Set<Long> shown =
                citing.stream().map(each -> each.statement().id()).collect(Collectors.toCollection(HashSet::new));
        List<Placement> others = new StatementFilter(null, null, null, null, null, form.sought())
                .few(desk, OTHERS).stream()
                        .map(StatementFilter.Found::placement)
                        .filter(placement -> shown.add(placement.statement().id()))
                        .toList();
        return new PassagePage(capture, form, found, citing, others);
    }

    /** With no words picked yet. */
    static PassagePage without(Capture capture, PassageForm form, List<Passage> places) {
        return new PassagePage(capture, form, places, List.of(), List.of());
    }

    /** The one that cited it last first. */
    private static List<Placement> citing(Capture capture) {
        Set<Statement> statements = Citation.standingOn(capture.source(), 0, CITING).stream()
                .map(Citation::statement)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Long, Placement> placements = Placement.inForce(statements).stream()
                .collect(Collectors.toMap(each -> each.statement().id(), Function.identity()));
        return statements.stream()
                .map(statement -> placements.get(statement.id()))
                .toList();
    }

    /** The words picked, or null where none are, or they stand in several places or none. */
    public Passage passage() {
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Where words are looked for. */
    public String action() {
        return href() + "/citation";
    }

    public String href() {
        return "/captures/" + capture.digest().hex();
    }

    /** Where the passage is seen in the capture. */
    public String back() {
        return passage() == null ? href() : href() + "?at=" + passage().span().start() + "#text";
    }

    /** This page with one of several places picked. */
    public String pick(Passage one) {
        return href() + "/citation?start=" + one.span().start() + "&end="
                + one.span().end();
    }

    /** The form in which the passage is cited for a statement. */
    public String cite(Placement placement) {
        Statement statement = placement.statement();
        return "/articles/" + statement.article().id() + "/statements/" + statement.number() + "/citations/new?capture="
                + capture.digest().hex() + "&start=" + passage().span().start() + "&end="
                + passage().span().end();
    }
}
