package dev.stet.rig;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

import io.quarkus.arc.Arc;

/** Counts what the application asks of its database, be it beside the tests or in a process of its own. */
public final class QueryCount {
    private QueryCount() {}

    /**
     * The number of statements that Hibernate prepared while the request was answered. A batch counts as one; what others
     * ask meanwhile counts too, so one request at a time.
     */
    public static long of(Runnable request) {
        Statistics statistics =
                Arc.container().instance(SessionFactory.class).get().getStatistics();
        if (!statistics.isStatisticsEnabled()) {
            throw new IllegalStateException("Statistics are off: quarkus.hibernate-orm.statistics");
        }
        long before = statistics.getPrepareStatementCount() + Redirected.sent();
        request.run();
        return statistics.getPrepareStatementCount() + Redirected.sent() - before;
    }
}
