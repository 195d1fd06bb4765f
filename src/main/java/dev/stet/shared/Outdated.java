package dev.stet.shared;

/**
 * Somebody else saved first. Answered as 409: the page shows both versions and offers to save this one on top of the
 * other.
 */
public class Outdated extends RuntimeException {

    private final int current;

    /**
     * @param message a full sentence that says who saved what
     * @param current the number that the newer version has, which a second try must name
     */
    public Outdated(String message, int current) {
        super(message);
        this.current = current;
    }

    public int current() {
        return current;
    }
}
