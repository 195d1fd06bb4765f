package dev.stet.web.galley;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.stet.article.Article;
import dev.stet.article.Aside;
import dev.stet.article.Coverage;
import dev.stet.article.Part;
import dev.stet.article.Placement;
import dev.stet.article.Revision;
import dev.stet.article.Statement;
import dev.stet.citation.Citation;
import dev.stet.citation.Cited;
import dev.stet.review.Standing;
import dev.stet.web.ui.Shares;
import dev.stet.web.ui.look.Look;

/**
 * An article under check, as its page shows it.
 *
 * @param lines the statements listed: all, or those that the filter admits
 * @param marked how many statements stand in the article
 * @param panel the statement asked for, or null
 * @param previous the number of the one before it in the list, or null
 * @param next the number of the one after it in the list, or null
 * @param retracted the number of a statement that was asked for and had been taken back, or 0
 */
public record Galley(
        Article article,
        Revision revision,
        Sheet sheet,
        List<Line> lines,
        int marked,
        Shares progress,
        Shares covered,
        Coverage coverage,
        List<Aside> asides,
        Filters filters,
        GalleyQuery query,
        Panel panel,
        Integer previous,
        Integer next,
        int retracted) {

    /** Reads what the page needs: as many queries for two thousand statements as for two. */
    static Galley of(Article article, GalleyQuery query) {
        Revision revision = Revision.current(article);
        List<Placement> placements = Placement.inForce(article).stream()
                .filter(placement -> placement.revision().id().equals(revision.id()))
                .toList();
        Map<Integer, Standing> standings = standings(article);
        List<Line> all = lines(article, placements, standings, query.number());
        List<Line> listed = all.stream().filter(query::admits).toList();
        List<Aside> asides = Aside.standing(revision);
        Coverage coverage = Coverage.of(
                revision.text(),
                all.stream().map(Line::span).toList(),
                asides.stream().map(Aside::span).toList());
        Panel panel = panel(article, placements, standings, query.number());
        return new Galley(
                article,
                revision,
                Sheet.of(revision, Part.of(revision), all, asides, coverage),
                listed,
                all.size(),
                progress(all),
                covered(coverage),
                coverage,
                asides,
                Filters.of(all),
                query,
                panel,
                neighbour(listed, query.number(), -1),
                neighbour(listed, query.number(), 1),
                panel == null ? retracted(article, query.number()) : 0);
    }

    /** The panel alone, for a script that swaps it. */
    static Panel panel(Article article, int number) {
        Statement statement = Statement.of(article, number);
        return Panel.of(article, statement, Placement.inForce(statement), Standing.of(statement));
    }

    /** How many code points the text has, as people read numbers. */
    public String characters() {
        return String.format(Locale.ENGLISH, "%,d", revision.length());
    }

    /** Whether one has to choose what to look at: nothing was asked for. */
    public Line firstOpen() {
        return lines.stream()
                .filter(line -> line.rating().isEmpty() || line.stage().equals("re-check"))
                .findFirst()
                .orElse(null);
    }

    private static Map<Integer, Standing> standings(Article article) {
        return Standing.of(article).stream()
                .collect(Collectors.toMap(standing -> standing.statement().number(), Function.identity()));
    }

    private static List<Line> lines(
            Article article, List<Placement> placements, Map<Integer, Standing> standings, int current) {
        Map<Integer, List<Cited>> cited =
                Citation.inShort(article).stream().collect(Collectors.groupingBy(Cited::statement));
        return placements.stream()
                .map(placement -> {
                    int number = placement.statement().number();
                    return Line.of(
                            placement, standings.get(number), cited.getOrDefault(number, List.of()), number == current);
                })
                .toList();
    }

    private static Panel panel(
            Article article, List<Placement> placements, Map<Integer, Standing> standings, int number) {
        return placements.stream()
                .filter(placement -> placement.statement().number() == number)
                .findFirst()
                .map(placement -> Panel.of(article, placement.statement(), placement, standings.get(number)))
                .orElse(null);
    }

    private static Integer neighbour(List<Line> listed, int number, int step) {
        for (int i = 0; i < listed.size(); i++) {
            int other = i + step;
            if (listed.get(i).number() == number && other >= 0 && other < listed.size()) {
                return listed.get(other).number();
            }
        }
        return null;
    }

    private static int retracted(Article article, int number) {
        return number == 0 ? 0 : Statement.of(article, number).number();
    }

    private static Shares progress(List<Line> lines) {
        Map<Look, Long> counts = lines.stream().collect(Collectors.groupingBy(Line::look, Collectors.counting()));
        Shares shares = Shares.counted();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Look::order)))
                .forEach(entry -> {
                    Look look = entry.getKey();
                    shares.with(look.tone(), look.sign(), look.label(), entry.getValue());
                });
        return shares;
    }

    private static Shares covered(Coverage coverage) {
        return Shares.inPercent()
                .with("accent", "▬", "in statements", coverage.statements())
                .with("quiet", "–", "set aside", coverage.asides())
                .with("open", "○", "nobody has looked", coverage.unreviewed());
    }
}
