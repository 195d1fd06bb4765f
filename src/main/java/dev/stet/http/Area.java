package dev.stet.http;

import java.util.List;

/** Whom a path belongs to. */
public enum Area {
    /** For programs. */
    API,
    /** Files that are the same for everybody, and what Quarkus itself answers. */
    FILE,
    /** For people: everything else. */
    PAGE;

    private static final List<String> FILES =
            List.of("/css/", "/js/", "/fonts/", "/img/", "/_static/", "/webjars/", "/q/", "/favicon.ico");

    /** @param path absolute, normalised, without the query */
    public static Area of(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        if (absolute.equals("/api") || absolute.startsWith("/api/")) {
            return API;
        }
        return FILES.stream().anyMatch(absolute::startsWith) ? FILE : PAGE;
    }
}
