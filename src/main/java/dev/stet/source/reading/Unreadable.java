package dev.stet.source.reading;

/** No text can be taken from these bytes; the message says why, as a sentence for people. */
public class Unreadable extends Exception {

    public Unreadable(String message) {
        super(message);
    }
}
