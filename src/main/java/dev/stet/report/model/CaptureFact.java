package dev.stet.report.model;

import java.time.Instant;

/**
 * A stored copy of a source.
 *
 * @param number counts the captures of its source, from 1
 * @param method how it came in, as its label
 * @param mediaType what the bytes are, by themselves
 * @param sha256 of the bytes
 * @param length in bytes
 * @param reading what became of taking its text, as its label
 * @param remark why there is no text, as a sentence, or null
 * @param reader what took the text, with its version, or null where there is none
 * @param textSha256 of the text's UTF-8 bytes, or null where there is none
 */
public record CaptureFact(
        int number,
        Instant takenAt,
        String takenBy,
        String method,
        String mediaType,
        String sha256,
        long length,
        String reading,
        String remark,
        String reader,
        String textSha256) {}
