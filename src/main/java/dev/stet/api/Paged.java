package dev.stet.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** One page of a list. Its neighbours are in the {@code Link} header, as RFC 8288 writes it. */
public record Paged<T>(
        @Schema(description = "What is on this page.") List<T> items,
        @Schema(description = "Which page it is, from 1.") int page,

        @Schema(description = "How many a page holds at most.")
        int size,

        @Schema(description = "How many there are on all pages.")
        long total) {

    public static <T> RestResponse<Paged<T>> answer(List<T> items, Asked asked, long total, UriInfo uri) {
        Paged<T> page = new Paged<>(items, asked.page(), asked.size(), total);
        ResponseBuilder<Paged<T>> answer = ResponseBuilder.ok(page);
        List<String> links = page.links(uri);
        if (!links.isEmpty()) {
            answer.header("Link", String.join(", ", links));
        }
        return answer.build();
    }

    private List<String> links(UriInfo uri) {
        List<String> links = new ArrayList<>();
        if ((long) page * size < total) {
            links.add(link(uri, page + 1, "next"));
        }
        if (page > 1) {
            links.add(link(uri, page - 1, "prev"));
        }
        return links;
    }

    private static String link(UriInfo uri, int page, String relation) {
        StringBuilder href = new StringBuilder(uri.getPath()).append("?page=").append(page);
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals("page")) {
                values.forEach(value ->
                        href.append('&').append(encoded(name)).append('=').append(encoded(value)));
            }
        });
        return "<" + href + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
