package dev.stet.source.capture;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import dev.stet.ledger.Recorded;
import dev.stet.source.fetch.Exchange;

/** What was asked and answered when a capture was fetched. */
@Entity
@Immutable
@Table(name = "capture_exchange")
public class CaptureExchange extends Recorded {

    private String url;
    private String server;
    private int status;
    private String request;
    private String response;

    protected CaptureExchange() {}

    CaptureExchange(Exchange exchange) {
        url = exchange.url();
        server = exchange.server();
        status = exchange.status();
        request = exchange.request();
        response = exchange.response();
    }

    public Exchange asValue() {
        return new Exchange(url, server, request, status, response);
    }

    /** From where it came in the end, after all redirects. */
    public String url() {
        return url;
    }

    /** The address of the machine that answered. */
    public String server() {
        return server;
    }

    public int status() {
        return status;
    }

    /** First line and headers as they were sent, a line each. */
    public String request() {
        return request;
    }

    /** First line and headers as they came, a line each. */
    public String response() {
        return response;
    }
}
