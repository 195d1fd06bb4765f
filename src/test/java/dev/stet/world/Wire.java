package dev.stet.world;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dev.stet.rig.Tested;

/** Sends requests that no client library would: written to the socket as they stand. */
public final class Wire {

    /** What came back, whole. */
    public record Answer(String text) {
        public int status() {
            return Integer.parseInt(text.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }

        public boolean hasHeader(String name) {
            return text.toLowerCase(Locale.ROOT).contains("\n" + name.toLowerCase(Locale.ROOT) + ":");
        }
    }

    private Wire() {}

    /** A request whose target is written as it stands, by this visitor. */
    public static Answer get(String target, Visitor visitor, String... cookies) throws IOException {
        StringBuilder jar = new StringBuilder();
        for (String name : cookies) {
            jar.append(name).append('=').append(visitor.cookie(name)).append("; ");
        }
        return send(List.of("GET " + target + " HTTP/1.1", "Host: localhost", "Cookie: " + jar));
    }

    /** A request of these lines, and what came back until the server closed. */
    public static Answer send(List<String> head) throws IOException {
        try (Socket socket =
                new Socket(Tested.address().getHost(), Tested.address().getPort())) {
            String request = String.join("\r\n", head) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
