package dev.stet.ledger;

/**
 * What an entry is about, as it was called at the time.
 *
 * @param kind the domain's word for it: {@code article}, {@code statement}, {@code source}, …
 * @param id its key among its kind, as text
 * @param label how people called it then, at most {@value #LABEL_LENGTH} characters (longer ones are cut)
 * @param articleId the article it belongs to, or null
 */
public record Subject(String kind, String id, String label, Long articleId) {

    static final int LABEL_LENGTH = 200;

    public Subject {
        if (label.length() > LABEL_LENGTH) {
            int end = Character.isHighSurrogate(label.charAt(LABEL_LENGTH - 2)) ? LABEL_LENGTH - 2 : LABEL_LENGTH - 1;
            label = label.substring(0, end) + "…";
        }
    }

    /** Something that belongs to no article. */
    public static Subject of(String kind, Object id, String label) {
        return new Subject(kind, String.valueOf(id), label, null);
    }

    /** Something within an article. */
    public static Subject in(long articleId, String kind, Object id, String label) {
        return new Subject(kind, String.valueOf(id), label, articleId);
    }
}
