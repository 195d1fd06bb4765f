package dev.stet.api;

import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import dev.stet.shared.Refused;

/** Which page of a list is asked for. */
public class Asked {

    private static final int USUAL = 30;
    private static final int LARGEST = 100;
    private static final int LAST = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    @RestQuery
    @Parameter(
            description = "Which page, from 1.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    String page;

    @RestQuery
    @Parameter(
            description = "How many a page holds.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "30"))
    String size;

    /** From 1. */
    public int page() {
        return number(page, "page", 1, LAST);
    }

    /** As the finders count: from 0. */
    public int index() {
        return page() - 1;
    }

    public int size() {
        return number(size, "size", USUAL, LARGEST);
    }

    private static int number(String typed, String field, int usual, int most) {
        if (typed == null) {
            return usual;
        }
        int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            throw new Refused(field, "Give a whole number from 1 to " + most + ".");
        }
        return number;
    }
}
