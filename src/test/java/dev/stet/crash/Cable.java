package dev.stet.crash;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The way to a server, that can be cut and mended. */
final class Cable implements AutoCloseable {

    private final int server;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket door;
    private Future<?> waiting;

    /** @param server the port of this machine that it leads to */
    Cable(int server) throws IOException {
        this.server = server;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        open(door);
    }

    /** Where it begins. */
    int port() {
        return port;
    }

    /** Breaks off what goes through it, and lets nothing more in. */
    void cut() throws IOException {
        door.close();
        awaitDoor();
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    /** Until nobody waits at the door any more, the machine keeps its port. */
    private void awaitDoor() throws IOException {
        try {
            waiting.get();
        } catch (ExecutionException broken) {
            throw new IOException(broken);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void mend() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        open(door);
    }

    private void open(ServerSocket door) {
        waiting = threads.submit(() -> {
            try {
                while (true) {
                    Socket near = door.accept();
                    sockets.add(near);
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
                    sockets.add(far);
                    threads.execute(() -> pass(near, far));
                    threads.execute(() -> pass(far, near));
                }
            } catch (IOException cut) {
                // nobody comes in any more
            }
        });
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException cut) {
            // both ends see that it is cut
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        threads.shutdownNow();
    }
}
