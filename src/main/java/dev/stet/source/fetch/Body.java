package dev.stet.source.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import dev.stet.source.blob.Spool;

/** Writes down what arrives, as long as it keeps its bounds: as it comes, and again when expanded. */
final class Body {

    private Body() {}

    /**
     * @param coding the Content-Encoding of the answer, or null
     * @throws Unfetched where it does not arrive whole; nothing stays behind
     */
    static Spool keep(InputStream arriving, String coding, Bounds bounds) throws Unfetched {
        String codings = coding == null ? "" : coding.strip().toLowerCase(Locale.ROOT);
        boolean packed = codings.equals("gzip") || codings.equals("x-gzip");
        if (!packed && !codings.isEmpty() && !codings.equals("identity")) {
            throw new Unfetched(
                    "The site sends its answer in a coding that it was not asked for, so it cannot be read.");
        }
        try {
            InputStream bounded = new Bounded(arriving, bounds);
            return Spool.of(out -> {
                if (packed) {
                    expand(bounded, out, bounds);
                } else {
                    bounded.transferTo(out);
                }
            });
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof Broken broken) {
                throw new Unfetched(broken.getMessage());
            }
            throw failed;
        }
    }

    private static void expand(InputStream packed, OutputStream out, Bounds bounds) throws IOException {
        try (InputStream expanded = new Bounded(new GZIPInputStream(packed), bounds)) {
            expanded.transferTo(out);
        } catch (ZipException | EOFException malformed) {
            throw new Broken("The site sent a compressed answer that cannot be expanded.");
        }
    }

    /** Breaks where more comes than the bounds allow. */
    private static final class Bounded extends FilterInputStream {

        private final Bounds bounds;
        private long count;

        Bounded(InputStream in, Bounds bounds) {
            super(in);
            this.bounds = bounds;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) throws IOException {
            count += some;
            if (count > bounds.bytes()) {
                throw new Broken(bounds.exceeded());
            }
        }
    }
}
