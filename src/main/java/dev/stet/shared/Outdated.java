package dev.stet.shared;

/**
 * Somebody else saved first. Answered as 409: the page shows both versions and offers to save this one on top of the
 * other.
 */
public class Outdated extends RuntimeException {

    private final int seen;
    private final int current;

    /**
     * @param message a full sentence that says who saved what
     * @param seen the number of the version that was believed to be the newest
     * @param current the number that the newer version has, which a second try must name
     */
    public Outdated(String message, int seen, int current) {
        super(message);
        this.seen = seen;
        this.current = current;
    }

    public int seen() {
        return seen;
    }

    public int current() {
        return current;
    }
}
