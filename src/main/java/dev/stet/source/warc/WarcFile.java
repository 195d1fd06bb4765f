package dev.stet.source.warc;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

import dev.stet.shared.Digest;
import dev.stet.source.fetch.Exchange;

/**
 * A fetched capture as web archives keep one: a WARC 1.1 file (ISO 28500:2017) of three records, what wrote it, what was asked,
 * what was answered. The same capture gives the same file each time.
 *
 * <p>The body is kept as it is read: without a transfer coding, and expanded. Headers that told of the coding and of another
 * length keep their values under names that begin with {@code X-Archive-Orig-}, so that a reader of the file does not expand it
 * again.
 *
 * @param taken when it was answered
 * @param digest of the body
 * @param length of the body in bytes
 */
public record WarcFile(Exchange exchange, Instant taken, Digest digest, long length) {

    private static final Set<String> OF_THE_WIRE = Set.of("content-length", "content-encoding", "transfer-encoding");
    private static final MessageVersion VERSION = MessageVersion.WARC_1_1;
    private static final String NEW_LINE = "\r\n";

    /**
     * Writes it. The stream is not closed.
     *
     * @param body the bytes of the capture
     */
    public void write(Path body, OutputStream out) throws IOException {
        try (WarcWriter warc = new WarcWriter(Channels.newChannel(new Unclosed(out)), WarcCompression.NONE);
                InputStream bytes = Files.newInputStream(body)) {
            warc.write(information());
            warc.write(request());
            warc.write(response(bytes));
        }
    }

    private Warcinfo information() {
        return new Warcinfo.Builder()
                .version(VERSION)
                .recordId(id("warcinfo"))
                .date(taken)
                .fields(Map.of("software", List.of("Stet"), "format", List.of("WARC File Format 1.1")))
                .build();
    }

    private WarcRequest request() throws IOException {
        byte[] head = bytes(exchange.request().replace("\n", NEW_LINE) + NEW_LINE);
        return new WarcRequest.Builder(URI.create(exchange.url()))
                .version(VERSION)
                .recordId(id("request"))
                .date(taken)
                .concurrentTo(urn(id("response")))
                .body(MediaType.HTTP_REQUEST, head)
                .build();
    }

    private WarcResponse response(InputStream body) throws IOException {
        byte[] head = bytes(responseHead());
        InputStream message = new SequenceInputStream(new ByteArrayInputStream(head), body);
        return new WarcResponse.Builder(URI.create(exchange.url()))
                .version(VERSION)
                .recordId(id("response"))
                .date(taken)
                .ipAddress(server())
                .payloadDigest("sha256", digest.hex())
                .body(MediaType.HTTP_RESPONSE, Channels.newChannel(message), head.length + length)
                .build();
    }

    private String responseHead() {
        String head = exchange.response()
                .lines()
                .map(line -> isOfTheWire(line) ? "X-Archive-Orig-" + line : line)
                .collect(Collectors.joining(NEW_LINE));
        return head + NEW_LINE + "Content-Length: " + length + NEW_LINE + NEW_LINE;
    }

    private static boolean isOfTheWire(String line) {
        return OF_THE_WIRE.contains(line.replaceFirst(":.*", "").toLowerCase(Locale.ROOT));
    }

    /** It is written out as numbers, so nothing is looked up. */
    private InetAddress server() throws UnknownHostException {
        return InetAddress.getByName(exchange.server());
    }

    private UUID id(String record) {
        return UUID.nameUUIDFromBytes(bytes(String.join("\n", record, exchange.url(), taken.toString(), digest.hex())));
    }

    private static URI urn(UUID id) {
        return URI.create("urn:uuid:" + id);
    }

    /** As headers are sent. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The end of the file is not the end of what it is written into. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
