package dev.stet.ledger;

/** What can happen on a desk. The key is stored and hashed: a published one is never renamed. */
public enum Action {
    DESK_FOUNDED("desk-founded", "founded the desk"),
    PERSON_ADDED("person-added", "added a person"),
    ROLE_GIVEN("role-given", "gave a role"),
    PERSON_RETIRED("person-retired", "retired a person"),
    PASSWORD_SET("password-set", "set a password"),
    TOKEN_ISSUED("token-issued", "issued an API token"),
    TOKEN_REVOKED("token-revoked", "revoked an API token"),
    SCALE_ADOPTED("scale-adopted", "adopted a scale"),
    SOURCE_ADDED("source-added", "added a source"),
    SOURCE_CORRECTED("source-corrected", "corrected a source"),
    CAPTURE_TAKEN("capture-taken", "captured a source"),
    CAPTURE_READ("capture-read", "took the text from a capture"),
    WATCH_SET("watch-set", "set how often a source is looked at again"),
    LOOK_ENDED("look-ended", "looked at a source again"),
    ARTICLE_RECEIVED("article-received", "brought in an article"),
    ARTICLE_ASSIGNED("article-assigned", "assigned an article"),
    STATEMENT_MARKED("statement-marked", "marked a statement"),
    STATEMENT_ADJUSTED("statement-adjusted", "adjusted a statement"),
    STATEMENT_RETRACTED("statement-retracted", "retracted a statement"),
    ASIDE_SET("aside-set", "set a passage aside"),
    ASIDE_RETRACTED("aside-retracted", "took an aside back"),
    REFERENCES_KEPT("references-kept", "kept what an article itself refers to"),
    REFERENCE_SET_ASIDE("reference-set-aside", "set a reference of the article aside"),
    CITATION_ADDED("citation-added", "cited a source"),
    CITATION_RETRACTED("citation-retracted", "retracted a citation"),
    QUOTATION_TESTED("quotation-tested", "tested quotations"),
    QUOTED_WORDS_TESTED("quoted-words-tested", "tested what statements quote"),
    SEARCH_RECORDED("search-recorded", "recorded a search that found nothing"),
    VERDICT_GIVEN("verdict-given", "gave a verdict"),
    REPORT_ISSUED("report-issued", "issued a report");

    private final String key;
    private final String words;

    Action(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The stable key. */
    public String key() {
        return key;
    }

    /** The predicate of a sentence whose subject is the actor. */
    public String words() {
        return words;
    }

    /** @throws IllegalArgumentException for a key that no action has */
    public static Action ofKey(String key) {
        for (Action action : values()) {
            if (action.key.equals(key)) {
                return action;
            }
        }
        throw new IllegalArgumentException("No action is called " + key);
    }
}
