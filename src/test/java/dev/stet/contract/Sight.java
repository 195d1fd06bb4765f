package dev.stet.contract;

import java.util.List;
import java.util.function.Function;

import dev.stet.people.Role;

/**
 * One page.
 *
 * @param method the resource method that shows it, as {@code GalleyResource.show}
 * @param least the smallest role that may see it; null where nobody has to sign in
 * @param path where it is
 * @param parameters of the query that it reads
 */
record Sight(String method, Role least, Function<Scene, String> path, List<String> parameters) {

    static Sight of(String method, Role least, Function<Scene, String> path, String... parameters) {
        return new Sight(method, least, path, List.of(parameters));
    }

    boolean isOpen() {
        return least == null;
    }

    @Override
    public String toString() {
        return method;
    }
}
