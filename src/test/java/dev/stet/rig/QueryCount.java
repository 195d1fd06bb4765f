package dev.stet.rig;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Counts what requests cost the database of the application under test: it says so with each answer. */
public final class QueryCount implements Filter {

    private static final Pattern STATEMENTS = Pattern.compile("db;desc=\"(\\d+)\"");
    private static final AtomicLong SENT = new AtomicLong();

    QueryCount() {}

    /** The number of statements that Hibernate prepared for what is asked in here. A batch counts as one. */
    public static long of(Runnable requests) {
        long before = SENT.get();
        requests.run();
        return SENT.get() - before;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
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
