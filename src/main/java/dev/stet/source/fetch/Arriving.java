package dev.stet.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/** The body of an answer, read by a thread that may wait. The next piece is asked for when the one before is used up. */
final class Arriving extends InputStream {

    /** An end, or a break, comes through the same queue as the bytes, so that it is seen after them. */
    private sealed interface Piece {
        record Bytes(byte[] bytes) implements Piece {}

        record End() implements Piece {}

        record Break() implements Piece {}
    }

    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private final HttpClientResponse response;
    private final Context context;
    private final Deadline deadline;
    private byte[] bytes = {};
    private int next;
    private boolean ended;

    private Arriving(HttpClientResponse response, Deadline deadline) {
        this.response = response;
        this.deadline = deadline;
        context = Vertx.currentContext();
    }

    /** To be called on the response's own thread, before it flows. */
    static Arriving of(HttpClientResponse response, Deadline deadline) {
        Arriving body = new Arriving(response, deadline);
        response.pause();
        response.handler((Buffer piece) -> body.pieces.add(new Piece.Bytes(piece.getBytes())));
        response.endHandler(end -> body.pieces.add(new Piece.End()));
        response.exceptionHandler(failed -> body.pieces.add(new Piece.Break()));
        return body;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (next == bytes.length && !ended) {
            advance();
        }
        if (ended) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, from, count);
        next += count;
        return count;
    }

    private void advance() throws IOException {
        context.runOnContext(now -> response.fetch(1));
        Piece piece = take();
        if (piece instanceof Piece.Break) {
            throw new Broken("The answer broke off before its end, so nothing of it is kept.");
        }
        ended = piece instanceof Piece.End;
        bytes = piece instanceof Piece.Bytes some ? some.bytes() : new byte[0];
        next = 0;
    }

    private Piece take() throws IOException {
        try {
            Piece piece = pieces.poll(deadline.left(), TimeUnit.NANOSECONDS);
            if (piece == null) {
                throw new Broken(deadline.passed());
            }
            return piece;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new Broken("The application is ending, so the fetch was given up.");
        }
    }
}
