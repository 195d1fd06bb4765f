package dev.stet.text.document;

import java.io.IOException;

/** No text can be taken from this file; the message says why, as a sentence for people. */
public class UnreadableDocument extends IOException {

    public UnreadableDocument(String message) {
        super(message);
    }

    static UnreadableDocument damaged() {
        return new UnreadableDocument("It is damaged, and cannot be read.");
    }

    static UnreadableDocument locked() {
        return new UnreadableDocument("It is locked with a password, and cannot be read.");
    }
}
