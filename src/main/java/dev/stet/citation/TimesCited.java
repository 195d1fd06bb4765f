package dev.stet.citation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.stet.source.Source;

/** How many citations stand on each of some sources, of statements that stand themselves. */
public final class TimesCited {

    private final Map<Long, Long> bySource;

    private TimesCited(Map<Long, Long> bySource) {
        this.bySource = bySource;
    }

    /** Counted in one query and by indexes alone, however many sources there are: few statements are retracted. */
    public static TimesCited of(List<Source> sources) {
        if (sources.isEmpty()) {
            return new TimesCited(Map.of());
        }
        List<Object[]> rows = Citation.getEntityManager()
                .createQuery(
                        "select c.source.id, count(*) from Citation c where c.source in :sources"
                                + " and c.retraction.at is null and c.statement.id not in"
                                + " (select s.id from Statement s where s.retraction.at is not null)"
                                + " group by c.source.id",
                        Object[].class)
                .setParameter("sources", sources)
                .getResultList();
        return new TimesCited(
                rows.stream().collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (Long) row[1])));
    }

    public long of(Source source) {
        return bySource.getOrDefault(source.id(), 0L);
    }
}
