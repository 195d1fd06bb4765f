package dev.stet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/**
 * To somebody who reads at whatever pace, as long as it goes on: one who was halted would otherwise hold what is being read
 * here, for ever.
 */
final class PatientStream extends OutputStream {

    private final SocketChannel channel;
    private final Duration longest;
    private final Selector selector;

    /**
     * @param channel is no longer blocking from now on; is left open
     * @param longest how long nothing may be read
     */
    PatientStream(SocketChannel channel, Duration longest) throws IOException {
        this.channel = channel;
        this.longest = longest;
        channel.configureBlocking(false);
        selector = Selector.open();
        channel.register(selector, SelectionKey.OP_WRITE);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single});
    }

    /** @throws IOException where nothing of it was read for so long, or the other end was closed */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
        while (left.hasRemaining()) {
            if (channel.write(left) == 0 && selector.select(longest.toMillis()) == 0) {
                throw new IOException("Nothing was read for " + longest.toMillis() + " ms.");
            }
            selector.selectedKeys().clear();
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
