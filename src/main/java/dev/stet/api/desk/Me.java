package dev.stet.api.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.people.Person;

/** Whoever a token acts as. */
@Schema(name = "Me", description = "The person whose token this is, and her desk.")
public record Me(
        long id,
        String name,
        String email,

        @Schema(enumeration = {"reader", "reviewer", "editor", "administrator"})
        String role,

        OnDesk desk) {

    /** Her desk. */
    @Schema(name = "Desk")
    public record OnDesk(long id, String name) {}

    static Me of(Person person) {
        return new Me(
                person.id(),
                person.name(),
                person.email(),
                person.role().key(),
                new OnDesk(person.desk().id(), person.desk().name()));
    }
}
