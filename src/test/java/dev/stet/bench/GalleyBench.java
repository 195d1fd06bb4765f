package dev.stet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.response.Response;

import dev.stet.demo.DemoWorld;
import dev.stet.world.Visitor;

/**
 * What the galley of an article with 200,000 characters costs with 100 and with 2,000 statements: statements sent to the
 * database, milliseconds on the server (median of several, after a warm-up), and bytes.
 */
public final class GalleyBench {

    private static final int CHARACTERS = 200_000;
    private static final int FEW = 100;
    private static final int MANY = 2000;
    private static final int WARM = 12;
    private static final int RUNS = 15;
    private static final String SENTENCE =
            "In week %d the council counted %d votes for the harbour line, and the clerk wrote it down. ";
    private static final Pattern TIMING = Pattern.compile("app;dur=([\\d.]+), db;desc=\"(\\d+)\"");

    private GalleyBench() {}

    public static void main(String[] arguments) throws Exception {
        try (Instance instance = Instance.start()) {
            RestAssured.baseURI = instance.base();
            RestAssured.port = RestAssured.UNDEFINED_PORT;
            Visitor mira = Visitor.stranger().signIn("mira@stet.example", DemoWorld.PASSWORD);
            String few = article(mira, FEW);
            String many = article(mira, MANY);
            Cost ofFew = cost(mira, few);
            Cost ofMany = cost(mira, many);
            print("queries_100", ofFew.queries);
            print("queries_2000", ofMany.queries);
            print("server_ms_100", ofFew.millis);
            print("server_ms_2000", ofMany.millis);
            print("server_ratio_2000_to_100", ofMany.millis / ofFew.millis);
            print("bytes_100", ofFew.bytes);
            print("bytes_2000", ofMany.bytes);
        }
    }

    private record Cost(double queries, double millis, double bytes) {}

    private static String article(Visitor visitor, int statements) {
        StringBuilder text = new StringBuilder("A long article\n\n");
        for (int week = 1; text.length() < CHARACTERS; week++) {
            text.append(String.format(Locale.ROOT, SENTENCE, week, week * 7));
            text.append(week % 6 == 0 ? "\n\n" : "");
        }
        String galley = bringIn(visitor, text.substring(0, CHARACTERS));
        int step = (CHARACTERS - 200) / statements;
        for (int i = 0; i < statements; i++) {
            mark(visitor, galley, text, 20 + i * step);
        }
        return galley;
    }

    private static String bringIn(Visitor visitor, String text) {
        Map<String, String> facts = Map.of("title", "A long article", "text", text, "language", "en");
        Response preview = visitor.fill("/articles/new", "/articles/preview", facts);
        Response stored = visitor.fill(Visitor.parsed(preview), "/articles", Map.of());
        return path(stored);
    }

    private static void mark(Visitor visitor, String galley, CharSequence text, int near) {
        int start = near;
        while (text.charAt(start - 1) != ' ') {
            start++;
        }
        int end = start + 30;
        while (Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String form = galley + "/statements/new?start=" + start + "&end=" + end;
        Map<String, String> facts = Map.of("category", "number");
        path(visitor.fill(form, galley + "/statements", facts));
    }

    private static String path(Response answer) {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(
                    answer.statusCode() + ": " + Visitor.parsed(answer).text());
        }
        return answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static Cost cost(Visitor visitor, String galley) {
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < WARM + RUNS; i++) {
            Response page = visitor.get(galley);
            Matcher timing = TIMING.matcher(String.valueOf(page.header("Server-Timing")));
            if (page.statusCode() != 200 || !timing.find()) {
                throw new IllegalStateException("The galley answered " + page.statusCode());
            }
            double bytes = page.asByteArray().length;
            costs.add(new Cost(Double.parseDouble(timing.group(2)), Double.parseDouble(timing.group(1)), bytes));
        }
        List<Cost> counted = costs.subList(WARM, costs.size());
        return new Cost(
                median(counted.stream().map(Cost::queries).toList()),
                median(counted.stream().map(Cost::millis).toList()),
                median(counted.stream().map(Cost::bytes).toList()));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void print(String metric, double value) {
        System.out.printf(Locale.ROOT, value == Math.rint(value) ? "%s: %.0f%n" : "%s: %.2f%n", metric, value);
    }
}
