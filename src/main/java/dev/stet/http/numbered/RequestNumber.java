package dev.stet.http.numbered;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * By which a request is found again: in each line that is logged for it, in the answer, and on the page that says that
 * something went wrong. A proxy may have given it one already.
 */
@ApplicationScoped
public class RequestNumber {

    /** Not in a standard; what proxies call it. */
    public static final String HEADER = "X-Request-ID";

    private static final String KEY = "request";

    /** Anything else could make a line of the log look like another. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final int OUTERMOST = 2000;

    void register(@Observes Filters filters) {
        filters.register(RequestNumber::give, OUTERMOST);
    }

    private static void give(RoutingContext request) {
        String sent = request.request().getHeader(HEADER);
        String number = sent != null && FORM.matcher(sent).matches() ? sent : fresh();
        request.put(KEY, number);
        request.response().putHeader(HEADER, number);
        MDC.put(KEY, number);
        request.next();
    }

    /** That of a request that is being answered. */
    public static String of(RoutingContext request) {
        return request.get(KEY);
    }

    private static String fresh() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
