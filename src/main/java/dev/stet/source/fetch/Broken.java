package dev.stet.source.fetch;

import java.io.IOException;

/** A body that does not arrive whole, or not within its bounds; the message says why, as a sentence for people. */
class Broken extends IOException {

    Broken(String message) {
        super(message);
    }
}
