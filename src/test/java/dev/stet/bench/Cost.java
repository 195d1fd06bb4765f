package dev.stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.Response;

import dev.stet.world.Visitor;

/**
 * What a page costs.
 *
 * @param queries statements sent to the database
 * @param millis on the server
 */
record Cost(double queries, double millis, double bytes) {
    private static final int WARM = 12;
    private static final int RUNS = 15;
    private static final Pattern TIMING = Pattern.compile("app;dur=([\\d.]+), db;desc=\"(\\d+)\"");

    /** The median of several, after a warm-up; the instance must say its timing. */
    static Cost of(Visitor visitor, String path) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < WARM + RUNS; i++) {
            costs.add(once(visitor, path));
        }
        List<Cost> counted = costs.subList(WARM, costs.size());
        return new Cost(
                Figures.median(counted.stream().map(Cost::queries).toList()),
                Figures.median(counted.stream().map(Cost::millis).toList()),
                Figures.median(counted.stream().map(Cost::bytes).toList()));
    }

    private static Cost once(Visitor visitor, String path) {
        Response page = visitor.get(path);
        Matcher timing = TIMING.matcher(String.valueOf(page.header("Server-Timing")));
        if (page.statusCode() != 200 || !timing.find()) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
        double bytes = page.asByteArray().length;
        return new Cost(Double.parseDouble(timing.group(2)), Double.parseDouble(timing.group(1)), bytes);
    }
}
