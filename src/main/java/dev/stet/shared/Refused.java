package dev.stet.shared;

import java.util.List;

/** A rule said no. The messages are in the user's words; the pages answer 422 and keep what was typed. */
public class Refused extends RuntimeException {

    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param field the form field or JSON property it is about, or the empty string for the whole
     * @param message a full sentence that says what is wrong and what to do
     */
    public record Problem(String field, String message) {}

    public Refused(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    public Refused(List<Problem> problems) {
        super(problems.get(0).message());
        this.problems = List.copyOf(problems);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }
}
