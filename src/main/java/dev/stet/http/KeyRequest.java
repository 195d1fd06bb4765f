package dev.stet.http;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

import dev.stet.people.access.Key;

/** What came with a request to say who sends it. */
class KeyRequest extends BaseAuthenticationRequest {

    /** A cookie of a browser, or a token of a program: neither does where the other belongs. */
    enum Kind {
        SESSION,
        TOKEN
    }

    private final Kind kind;
    private final Key key;
    private final String address;

    KeyRequest(Kind kind, Key key, String address) {
        this.kind = kind;
        this.key = key;
        this.address = address;
    }

    Kind kind() {
        return kind;
    }

    Key key() {
        return key;
    }

    String address() {
        return address;
    }
}
