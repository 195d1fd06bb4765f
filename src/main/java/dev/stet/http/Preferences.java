package dev.stet.http;

import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * What a client would rather have (RFC 9110, 12.5) is a wish. One that is written wrongly is dropped, and the answer is the
 * usual one: the layer above would fail over it while it answers, where no face can say so.
 */
@ApplicationScoped
public class Preferences {

    private static final int EARLY = 390;
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final String PARAMETERS =
            "(\\s*;\\s*(q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)|(?!q=)" + TOKEN + "=(" + TOKEN + "|\"[^\"\\\\]*\")))*";
    private static final Map<String, Pattern> WISHES = Map.of(
            "Accept", list(TOKEN + "/" + TOKEN),
            "Accept-Charset", list(TOKEN),
            "Accept-Encoding", list(TOKEN),
            "Accept-Language", list("(\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,8})"));

    void register(@Observes Filters filters) {
        filters.register(Preferences::check, EARLY);
    }

    private static void check(RoutingContext request) {
        MultiMap headers = request.request().headers();
        WISHES.forEach((name, form) -> {
            if (!headers.getAll(name).stream()
                    .allMatch(wish -> form.matcher(wish).matches())) {
                headers.remove(name);
            }
        });
        request.next();
    }

    private static Pattern list(String element) {
        return Pattern.compile("\\s*" + element + PARAMETERS + "\\s*(,\\s*" + element + PARAMETERS + "\\s*)*+");
    }
}
