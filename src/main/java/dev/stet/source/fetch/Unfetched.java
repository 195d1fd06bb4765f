package dev.stet.source.fetch;

/** Nothing was fetched; the message says why, as sentences for people. */
public class Unfetched extends Exception {

    public Unfetched(String message) {
        super(message);
    }
}
