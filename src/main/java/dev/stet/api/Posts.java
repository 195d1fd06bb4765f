package dev.stet.api;

import java.net.URI;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;

import dev.stet.api.problem.Malformed;
import dev.stet.http.once.Sent;
import dev.stet.http.once.Submissions;
import dev.stet.people.Viewer;

/** Answers a POST that creates something: 201 with its address, and once for each {@code Idempotency-Key}. */
@ApplicationScoped
public class Posts {

    public static final String KEY = "Idempotency-Key";

    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");

    @Inject
    Submissions submissions;

    @Inject
    Viewer viewer;

    @Inject
    CurrentVertxRequest current;

    /**
     * Acts, in a transaction.
     *
     * @param body what was sent; a record, which says all that it holds when it is asked for its text
     * @param list the address under which the new thing has its own by its number
     * @param act creates it and gives its number
     * @param shown what to answer of the thing with this number, within another transaction
     * @throws Malformed where there is no body, or the key is none
     */
    public <T> RestResponse<T> create(Object body, String list, LongSupplier act, LongFunction<T> shown) {
        if (body == null) {
            throw new Malformed("", "Send a JSON object.");
        }
        return created(done(body, () -> URI.create(list + "/" + act.getAsLong())), shown);
    }

    /**
     * What the same request was answered before it is acted upon again, for what costs others something: asking a site.
     *
     * @throws Malformed where the key is none
     * @throws dev.stet.shared.Refused where something else was sent with this key
     */
    public <T> Optional<RestResponse<T>> before(Object body, LongFunction<T> shown) {
        return sent(body).flatMap(submissions::before).map(where -> created(where, shown));
    }

    private static <T> RestResponse<T> created(URI where, LongFunction<T> shown) {
        String path = where.getPath();
        long number = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        T answer = QuarkusTransaction.requiringNew().call(() -> shown.apply(number));
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(answer)
                .location(where)
                .build();
    }

    private URI done(Object body, Supplier<URI> act) {
        return sent(body)
                .map(sent -> submissions.only(sent, act))
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(act::get));
    }

    /** Empty where it came without a key. */
    private Optional<Sent> sent(Object body) {
        HttpServerRequest request = current.getCurrent().request();
        String key = request.getHeader(KEY);
        if (key == null) {
            return Optional.empty();
        }
        if (!KEY_FORM.matcher(key).matches()) {
            throw new Malformed(KEY, "The key has 1 to 255 visible ASCII characters, such as a UUID.");
        }
        String scope = viewer.person().id() + " " + request.path();
        return Optional.of(Sent.keyed(scope, key, body.toString()));
    }
}
