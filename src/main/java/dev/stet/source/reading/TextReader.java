package dev.stet.source.reading;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the text from the bytes of some kinds of media. */
interface TextReader {

    /** Whether this reader reads such bytes, by their media type without parameters. */
    boolean reads(String mediaType);

    /**
     * Takes the text. Called on a thread that is interrupted when it takes too long.
     *
     * @param charset that whoever sent the bytes gave beside them, or null; not always true
     * @throws Unreadable where the bytes are broken, locked or too large to read
     */
    TakenText read(Path file, String charset) throws IOException, Unreadable;
}
