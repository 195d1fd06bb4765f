package dev.stet.source.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** A web server that sends exactly the bytes it is told to, and counts who connects. */
public final class Site implements AutoCloseable {

    /** Answers one connection. */
    @FunctionalInterface
    public interface Answering {
        /** @param head of the request, up to its blank line; empty where none came */
        void to(String head, OutputStream out) throws IOException;
    }

    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket socket;
    private volatile Answering answering;

    private Site(ServerSocket socket, Answering answering) {
        this.socket = socket;
        this.answering = answering;
        threads.execute(this::serve);
    }

    /** On this machine, at a free port. */
    public static Site open(Answering answering) {
        return open(ServerSocketFactory.getDefault(), "127.0.0.1", 0, answering);
    }

    static Site open(ServerSocketFactory factory, String address, int port, Answering answering) {
        try {
            return new Site(factory.createServerSocket(port, 50, InetAddress.getByName(address)), answering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with these headers, each a line of its own. */
    public static Answering page(String headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return (head, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + bytes.length + "\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(bytes);
        };
    }

    /** These bytes and nothing else, then the end of the connection. */
    public static Answering raw(String answer) {
        return (head, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Answering redirect(String location) {
        return raw("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    /** From now on. */
    public void answers(Answering other) {
        answering = other;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** How many have connected, counted when a connection of our own has come through after all of them. */
    public int connections() {
        int before = connections.get();
        try (Socket own = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
            own.shutdownOutput();
            own.getInputStream().readAllBytes();
        } catch (IOException closed) {
            throw new UncheckedIOException("after " + before, closed);
        }
        return connections.decrementAndGet();
    }

    /** The heads of the requests, in the order in which they came. */
    public List<String> heads() {
        return heads;
    }

    private void serve() {
        try {
            while (true) {
                Socket visitor = socket.accept();
                connections.incrementAndGet();
                threads.execute(() -> answer(visitor));
            }
        } catch (IOException closed) {
            threads.shutdownNow();
        }
    }

    private void answer(Socket visitor) {
        try (visitor;
                OutputStream out = visitor.getOutputStream()) {
            String head = head(visitor.getInputStream());
            if (!head.isEmpty()) {
                heads.add(head);
                answering.to(head, out);
                out.flush();
                visitor.shutdownOutput();
            }
        } catch (IOException hungUp) {
            // whoever asked has heard enough
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
