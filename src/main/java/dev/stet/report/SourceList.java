package dev.stet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import dev.stet.report.model.SourceFact;
import dev.stet.source.Source;

/** Gives each source the number of its place in the report, in the order in which they are asked for. */
final class SourceList {
    private final Kept kept;
    private final Map<Long, Line> lines = new LinkedHashMap<>();

    private record Line(int number, Source source, TreeSet<Integer> statements) {}

    SourceList(Kept kept) {
        this.kept = kept;
    }

    /** The source's number, now or as it was given before. */
    int number(Source source) {
        return line(source).number();
    }

    /** That a standing statement rests on it by a standing citation. */
    void usedBy(Source source, int statement) {
        line(source).statements().add(statement);
    }

    private Line line(Source source) {
        return lines.computeIfAbsent(source.id(), id -> new Line(lines.size() + 1, source, new TreeSet<>()));
    }

    List<SourceFact> facts() {
        List<SourceFact> facts = new ArrayList<>();
        lines.values().forEach(line -> facts.add(fact(line)));
        return facts;
    }

    private SourceFact fact(Line line) {
        Source source = line.source();
        return new SourceFact(
                line.number(),
                source.id(),
                source.title(),
                source.kind().label(),
                source.publisher(),
                source.author(),
                source.publishedOn(),
                source.url(),
                source.accessedOn(),
                source.note(),
                source.edition(),
                List.copyOf(line.statements()),
                kept.of(source));
    }
}
