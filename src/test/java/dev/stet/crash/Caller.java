package dev.stet.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who uses the pages without a browser: keeps cookies, follows no redirect, sends forms as they stand. */
final class Caller {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int BROKEN = 502;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private volatile URI address;

    Caller(URI address) {
        this.address = address;
    }

    /** The same person, with her cookies, after a restart on another port. */
    void moveTo(URI other) {
        address = other;
    }

    /** The page at a path, with the status it came with as its {@code data-status}. */
    Document open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(request(path).GET().build());
        Document page = Jsoup.parse(answer.body(), address.resolve(path).toString());
        page.attr("data-status", Integer.toString(answer.statusCode()));
        return page;
    }

    /**
     * Opens a page and sends its form to {@code action}, with these fields filled in and all others as they stand.
     *
     * @return where the answer leads, or empty where it is no 303
     */
    Optional<String> send(String page, String action, Map<String, String> typed)
            throws IOException, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        Document shown = open(page);
        FormElement form = (FormElement) shown.selectFirst("form[action=\"" + action + "\"]");
        if (form == null) {
            throw new AssertionError(page + " has no form for " + action + ": " + shown.text());
        }
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        HttpRequest post = request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build();
        HttpResponse<String> answer = answer(post);
        return answer.statusCode() == 303
                ? answer.headers().firstValue("Location").map(Caller::path)
                : Optional.empty();
    }

    /** @throws IOException where it breaks off, or a balancer says that it did */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == BROKEN) {
            throw new IOException(request.uri() + " broke off");
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(LIMIT);
    }

    /** An address without its host, whose port is another after a restart. */
    private static String path(String location) {
        return URI.create(location).getPath();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
