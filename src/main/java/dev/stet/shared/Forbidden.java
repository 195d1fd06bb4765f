package dev.stet.shared;

/** The person is known, and her role does not allow this. Answered as 403. */
public class Forbidden extends RuntimeException {

    public Forbidden(String message) {
        super(message);
    }
}
