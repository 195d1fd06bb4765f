package dev.stet.rig;

import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Sends the requests of the tests to another server, and adds up what they cost its database. */
final class Redirected implements Filter {

    private static final Pattern STATEMENTS = Pattern.compile("db;desc=\"(\\d+)\"");
    private static final AtomicLong SENT = new AtomicLong();

    private final URI server;

    Redirected(URI server) {
        this.server = server;
    }

    /** How many statements the server sent to its database for the requests so far. */
    static long sent() {
        return SENT.get();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        request.baseUri("http://" + server.getHost()).port(server.getPort());
        Response answer = context.next(request, expected);
        String timing = answer.header("Server-Timing");
        if (timing != null) {
            Matcher statements = STATEMENTS.matcher(timing);
            if (statements.find()) {
                SENT.addAndGet(Long.parseLong(statements.group(1)));
            }
        }
        return answer;
    }
}
