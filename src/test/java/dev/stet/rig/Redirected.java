package dev.stet.rig;

import java.net.URI;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Sends the requests of the tests to another server. */
record Redirected(URI server) implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        request.baseUri("http://" + server.getHost()).port(server.getPort());
        return context.next(request, expected);
    }
}
