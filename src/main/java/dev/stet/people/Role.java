package dev.stet.people;

/** What a person may do on her desk. Each role may do all that the ones before it may. */
public enum Role {
    READER("reader", "Reader", "reads everything, changes nothing"),
    REVIEWER("reviewer", "Reviewer", "marks statements, cites sources, gives verdicts, issues reports"),
    EDITOR("editor", "Editor", "says who checks what as well"),
    ADMINISTRATOR("administrator", "Administrator", "looks after people as well");

    private final String key;
    private final String label;
    private final String gist;

    Role(String key, String label, String gist) {
        this.key = key;
        this.label = label;
        this.gist = gist;
    }

    /** As stored in the ledger and sent in forms. */
    public String key() {
        return key;
    }

    /** As shown. */
    public String label() {
        return label;
    }

    /** A predicate for people: "reads everything, changes nothing". */
    public String gist() {
        return gist;
    }

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /** The role of this key, or null where none has it. */
    public static Role ofKey(String key) {
        for (Role role : values()) {
            if (role.key.equals(key)) {
                return role;
            }
        }
        return null;
    }
}
