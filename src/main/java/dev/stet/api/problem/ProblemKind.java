package dev.stet.api.problem;

import dev.stet.shared.Keyed;

/** The ways in which the API says no, one for each status. */
public enum ProblemKind implements Keyed {
    NOT_UNDERSTOOD(
            400, "Not understood", "What was sent is malformed, so nothing was done. Correct it and send it again."),
    TOKEN_NEEDED(
            401,
            "Token needed",
            "Send a token that was issued on your account page and is not revoked: “Authorization: Bearer stet_…”."),
    NOT_ALLOWED(403, "Not allowed", "The role of the person whose token this is does not allow this."),
    NOT_FOUND(404, "Not found", "There is nothing at this address. The addresses are listed in /q/openapi."),
    NOT_POSSIBLE_HERE(
            405,
            "Not possible here",
            "This address cannot be used with this method. Those it knows are in /q/openapi."),
    NOT_IN_THIS_FORM(
            406, "Not to be had in this form", "Ask for another media type: JSON, unless /q/openapi says more."),
    OUTDATED(
            409,
            "Somebody saved first",
            "What you had seen is no longer in force. Read what is, and send yours again with its number as “seen”."),
    TOO_LARGE(413, "Too large", "What was sent is larger than Stet takes, so nothing was done."),
    WRONG_MEDIA_TYPE(
            415, "Not in this form", "Send JSON, as “Content-Type: application/json”, unless /q/openapi says more."),
    REFUSED(422, "This cannot be saved", "What was sent is understood and breaks a rule. Nothing was done."),
    TOO_MANY(429, "Too many tries", "Wait as long as “Retry-After” says, in seconds."),
    OUR_MISTAKE(500, "Something went wrong", "The mistake is ours; nothing was saved. The number tells which it was."),
    NOT_AT_THE_MOMENT(
            503,
            "Not possible at the moment",
            "The database does not answer, or is full. Wait as long as “Retry-After” says, in seconds, and send it again "
                    + "with the same “Idempotency-Key”.");

    private final int status;
    private final String label;
    private final String meaning;

    ProblemKind(int status, String label, String meaning) {
        this.status = status;
        this.label = label;
        this.meaning = meaning;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A title for people. */
    @Override
    public String label() {
        return label;
    }

    /** What happened and what to do, in full sentences. */
    public String meaning() {
        return meaning;
    }

    /** The kind that is answered with a status; of one that has none of its own, the nearest. */
    static ProblemKind of(int status) {
        for (ProblemKind kind : values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return status < OUR_MISTAKE.status ? NOT_UNDERSTOOD : OUR_MISTAKE;
    }

    /** Where it is described: the {@code type} of a problem. */
    String href() {
        return "/api/problems/" + key();
    }
}
