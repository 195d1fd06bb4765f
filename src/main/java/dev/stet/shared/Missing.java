package dev.stet.shared;

/** There is no such thing on this desk (or it is another desk's, which must look the same). Answered as 404. */
public class Missing extends RuntimeException {

    public Missing(String message) {
        super(message);
    }
}
