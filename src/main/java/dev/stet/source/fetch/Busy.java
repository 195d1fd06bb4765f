package dev.stet.source.fetch;

/** Nothing was fetched because too much else is being fetched: this says nothing about the site. */
public final class Busy extends Unfetched {

    Busy() {
        super("Other pages are being fetched at this moment. Try again in a minute.");
    }
}
