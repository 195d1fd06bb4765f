package dev.stet.http;

import io.vertx.ext.web.RoutingContext;

/** A further condition on every request that {@link Guard} has admitted by its role; one bean each. */
public interface Checkpoint {

    /** Returns to let the request through, or throws what is to be answered instead. The form, if any, is read. */
    void check(RoutingContext request);
}
