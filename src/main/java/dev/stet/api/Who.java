package dev.stet.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.people.Person;

/** A person, as others know her. */
@Schema(name = "Person", description = "Somebody who works on the desk.")
public record Who(
        @Schema(description = "Stable, also after a change of name.")
        long id,

        String name) {

    /** Null for nobody. */
    public static Who of(Person person) {
        return person == null ? null : new Who(person.id(), person.name());
    }
}
