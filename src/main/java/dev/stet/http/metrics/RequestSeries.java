package dev.stet.http.metrics;

import java.util.Set;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Keeps what is counted of requests to so many series as Stet has addresses, whatever a stranger sends. A request that no route
 * takes is otherwise counted under the address and the method as they were sent, of which one can make up as many as one
 * likes, each kept until the end of the process.
 */
@Singleton
class RequestSeries {

    private static final String REQUESTS = "http.server.";
    private static final String METHOD = "method";
    private static final String ADDRESS = "uri";
    private static final String STATUS = "status";

    /** RFC 9110, section 9, and RFC 5789. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE");

    /** What can be answered before a route is found, besides 404, which is not counted by address. */
    private static final Set<String> REFUSALS = Set.of("400", "405", "406", "413", "414", "415");

    @Produces
    @Singleton
    MeterFilter bounded() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith(REQUESTS) ? bounded(id) : id;
            }
        };
    }

    private static Meter.Id bounded(Meter.Id id) {
        String method = id.getTag(METHOD);
        Meter.Id known = method == null || METHODS.contains(method) ? id : id.withTag(Tag.of(METHOD, "OTHER"));
        String status = id.getTag(STATUS);
        return status != null && REFUSALS.contains(status) ? known.withTag(Tag.of(ADDRESS, "REFUSED")) : known;
    }
}
