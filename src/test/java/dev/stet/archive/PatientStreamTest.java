package dev.stet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** More than any socket keeps for its reader, to one who reads and to those who do not. */
class PatientStreamTest {

    private static final int LARGE = 8 << 20;

    @TempDir
    Path folder;

    private ServerSocketChannel server;
    private SocketChannel reader;
    private SocketChannel writer;

    @BeforeEach
    void connect() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("door"));
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(address);
        reader = SocketChannel.open(address);
        writer = server.accept();
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
        reader.close();
        server.close();
    }

    @Test
    void whoeverReadsGetsAll() throws Exception {
        byte[] bytes = new byte[LARGE];
        new Random(5).nextBytes(bytes);
        InputStream in = Channels.newInputStream(reader);
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> all(in));

        try (OutputStream out = new PatientStream(writer, Duration.ofMinutes(1))) {
            out.write(bytes[0]);
            out.write(bytes, 1, LARGE - 1);
        }
        writer.close();

        assertThat(read.get()).isEqualTo(bytes);
    }

    @Test
    void whoeverReadsNothingIsLeft() throws IOException {
        try (OutputStream out = new PatientStream(writer, Duration.ofMillis(200))) {
            assertThatThrownBy(() -> out.write(new byte[LARGE]))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Nothing was read for 200 ms.");
        }
    }

    @Test
    void whoeverIsGoneIsNotWaitedFor() throws IOException {
        reader.close();
        try (OutputStream out = new PatientStream(writer, Duration.ofDays(1))) {
            assertThatThrownBy(() -> out.write(new byte[LARGE])).isInstanceOf(IOException.class);
        }
    }

    private static byte[] all(InputStream in) {
        try (in) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
