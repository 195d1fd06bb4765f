package dev.stet.http.outage;

/** It is known, before anything was tried, that a request cannot be answered for now. */
public final class Unavailable extends RuntimeException {

    private final Outage outage;

    Unavailable(Outage outage) {
        super(outage.message());
        this.outage = outage;
    }

    public Outage outage() {
        return outage;
    }
}
