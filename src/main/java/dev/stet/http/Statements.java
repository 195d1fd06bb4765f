package dev.stet.http;

import java.util.concurrent.atomic.AtomicLong;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;

/** Counts the statements that are sent to the database for a request, whichever of its threads sends them. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final String SENT = Statements.class.getName();

    @Override
    public String inspect(String sql) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.<AtomicLong>get(SENT).ifPresent(AtomicLong::incrementAndGet);
        }
        return sql;
    }

    /** Those of the request at hand, from now on. */
    static AtomicLong count() {
        AtomicLong sent = new AtomicLong();
        ContextLocals.put(SENT, sent);
        return sent;
    }
}
