package dev.stet.api.problem;

/** What came is not what the API reads: JSON that is none, a value of a wrong type, a field that does not exist. Answered as 400. */
public class Malformed extends RuntimeException {

    private final String field;

    /**
     * @param field the field or header it is about, or the empty string for the whole
     * @param message a full sentence that says what is wrong and what to do
     */
    public Malformed(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
