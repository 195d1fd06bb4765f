package dev.stet.report.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.stet.report.model.ScaleFact.RatingFact;
import dev.stet.report.model.StatementFact.StageFact;
import dev.stet.report.model.StatementFact.VerdictFact;

/**
 * How many statements are where. Each standing statement counts once in either list.
 *
 * @param stages those that occur, in the order of the work
 * @param verdicts those in force, in the scale's order, with those of earlier scales after them; to be checked again does
 *     not count
 * @param unrated standing statements without a verdict that holds
 */
public record Tallies(
        List<Tally> stages, List<Tally> verdicts, int unrated, int citations, int contrary, int searches) {
    private static final List<String> WORK = List.of("unreviewed", "in-progress", "re-check", "checked");

    /** {@code tone} is a tone's key. */
    public record Tally(String key, String label, String symbol, String tone, int count) {}

    static Tallies of(ReportModel model) {
        int citations = 0;
        int contrary = 0;
        int searches = 0;
        int unrated = 0;
        for (StatementFact statement : model.statements()) {
            citations += statement.citations().size();
            contrary += (int) statement.count(CitationFact.Bearing.AGAINST);
            searches += statement.searches().size();
            unrated += statement.isRated() ? 0 : 1;
        }
        return new Tallies(stages(model), verdicts(model), unrated, citations, contrary, searches);
    }

    private static List<Tally> stages(ReportModel model) {
        Map<String, Tally> found = new LinkedHashMap<>();
        WORK.forEach(key -> found.put(key, null));
        for (StatementFact statement : model.statements()) {
            StageFact stage = statement.stage();
            found.merge(
                    stage.key(), new Tally(stage.key(), stage.label(), stage.symbol(), stage.tone(), 1), Tallies::add);
        }
        return occurring(found);
    }

    private static List<Tally> verdicts(ReportModel model) {
        Map<String, Tally> found = new LinkedHashMap<>();
        for (ScaleFact scale : model.scales()) {
            for (RatingFact rating : scale.ratings()) {
                found.putIfAbsent(
                        rating.key(), new Tally(rating.key(), rating.label(), rating.symbol(), rating.tone(), 0));
            }
        }
        for (StatementFact statement : model.statements()) {
            if (statement.isRated()) {
                VerdictFact verdict = statement.verdict();
                found.merge(
                        verdict.key(),
                        new Tally(verdict.key(), verdict.label(), verdict.symbol(), verdict.tone(), 1),
                        Tallies::add);
            }
        }
        return occurring(found);
    }

    private static Tally add(Tally so, Tally more) {
        return new Tally(so.key(), so.label(), so.symbol(), so.tone(), so.count() + more.count());
    }

    private static List<Tally> occurring(Map<String, Tally> found) {
        List<Tally> list = new ArrayList<>(found.values());
        list.removeIf(tally -> tally == null || tally.count() == 0);
        return List.copyOf(list);
    }
}
