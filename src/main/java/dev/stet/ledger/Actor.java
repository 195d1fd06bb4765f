package dev.stet.ledger;

/**
 * Who did it, as they were called at the time: copied into the ledger, not pointed at.
 *
 * @param deskId the desk whose ledger the entry goes to
 * @param personId the person's id, or null where the application itself acted
 * @param name the person's name then
 * @param role the person's role then, as its stable key
 */
public record Actor(long deskId, Long personId, String name, String role) {

    /** The application itself, as when it founds a desk or fills the demo. */
    public static Actor application(long deskId) {
        return new Actor(deskId, null, "Stet", "application");
    }
}
