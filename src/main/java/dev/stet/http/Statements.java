package dev.stet.http;

import java.util.concurrent.atomic.AtomicLong;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Counts the statements that are sent to the database. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final AtomicLong SENT = new AtomicLong();

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }

    /** Since the start, by all requests. */
    static long sent() {
        return SENT.get();
    }
}
