package dev.stet.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.Vertx;

/** Fetches pages, where whoever runs this installation has turned it on. */
@ApplicationScoped
@Named("fetching")
public class Fetching {

    private static final int AT_ONCE = 4;
    private static final String LITERAL = "[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*";

    /** How the asking of an address ended. */
    public enum Ended {
        FETCHED,
        /** There was no answer, or none that is taken, or the address may not be asked. */
        FAILED,
        /** Not asked, because too many were being asked at that moment. */
        BUSY
    }

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final boolean on;
    private final Fetcher fetcher;
    private final Event<Ended> ended;

    @Inject
    Fetching(
            Vertx vertx,
            Event<Ended> ended,
            @ConfigProperty(name = "stet.fetch") boolean on,
            @ConfigProperty(name = "stet.fetch-allowed") Optional<List<String>> allowed) {
        this.on = on;
        this.ended = ended;
        AddressGuard guard = new AddressGuard(
                allowed.orElse(List.of()).stream().map(Fetching::address).collect(Collectors.toSet()));
        fetcher = new Fetcher(vertx, Names.system(), guard, Bounds.USUAL, Line.options(Bounds.USUAL));
    }

    /** For proxies only. */
    protected Fetching() {
        on = false;
        fetcher = null;
        ended = null;
    }

    private static InetAddress address(String written) {
        try {
            if (written.strip().matches(LITERAL)) {
                return InetAddress.getByName(written.strip());
            }
        } catch (UnknownHostException malformed) {
            // answered below, like a name
        }
        throw new IllegalStateException("stet.fetch-allowed takes addresses in numbers, not " + written);
    }

    public boolean isOn() {
        return on;
    }

    /**
     * Waits for what is at an address, at most a minute, outside any transaction.
     *
     * @param url or null, which is refused as well
     * @throws Busy where too much is being fetched at this moment
     * @throws Unfetched where nothing is, or may, be fetched
     */
    public Fetched fetch(String url) throws Unfetched {
        if (!on) {
            throw new Unfetched("Fetching is off on this server.");
        }
        if (url == null) {
            throw new Unfetched("This source has no web address.");
        }
        if (!free.tryAcquire()) {
            ended.fire(Ended.BUSY);
            throw new Busy();
        }
        try {
            Fetched fetched = fetcher.fetch(url);
            ended.fire(Ended.FETCHED);
            return fetched;
        } catch (Unfetched failed) {
            ended.fire(Ended.FAILED);
            throw failed;
        } finally {
            free.release();
        }
    }
}
