package dev.stet.web.ui;

import java.util.List;

import dev.stet.shared.Refused;

/** What is wrong with a form, for its summary and its fields. */
public record Problems(List<Refused.Problem> all) {

    /** Nothing is: how a form is first shown. */
    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public static Problems of(Refused refused) {
        return new Problems(refused.problems());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first thing wrong with this field, or null. */
    public String on(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Refused.Problem::message)
                .findFirst()
                .orElse(null);
    }
}
