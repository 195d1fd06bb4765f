package dev.stet.web.ui;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Where in the application this page is, for the bar on top: {@code {inject:place.ways}}. */
@RequestScoped
@Named("place")
public class Place {

    private static final List<Way> WAYS = List.of(
            new Way("/", "Desk"),
            new Way("/articles", "Articles"),
            new Way("/statements", "Statements"),
            new Way("/sources", "Sources"),
            new Way("/ledger", "Ledger"));

    @Inject
    CurrentVertxRequest request;

    private record Way(String href, String label) {}

    /** One entry of the bar: whether the page lies below it, or is it. */
    public record Entry(String href, String label, boolean current, boolean exact) {}

    public List<Entry> ways() {
        String path = path();
        return WAYS.stream()
                .map(way -> new Entry(way.href, way.label, below(path, way.href), path.equals(way.href)))
                .toList();
    }

    /** Whether this page is the one at that path. */
    public boolean at(String path) {
        return path().equals(path);
    }

    private static boolean below(String path, String href) {
        return path.equals(href) || href.length() > 1 && path.startsWith(href + "/");
    }

    private String path() {
        return request.getCurrent() == null
                ? "/"
                : request.getCurrent().request().path();
    }
}
