package dev.stet.http.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.WebApplicationException;

/** A body that ends in a refusal as soon as it is longer than it may be. */
final class CountedBody extends FilterInputStream {

    private static final int TOO_LARGE = 413;

    private long left;

    /** @param most in bytes */
    CountedBody(InputStream body, long most) {
        super(body);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        count(Math.max(0, some));
        return some;
    }

    /** Closing the body reads it to its end, which may never come. */
    @Override
    public void close() throws IOException {
        if (left >= 0) {
            super.close();
        }
    }

    private void count(int came) {
        left -= came;
        if (left < 0) {
            throw new WebApplicationException(TOO_LARGE);
        }
    }
}
