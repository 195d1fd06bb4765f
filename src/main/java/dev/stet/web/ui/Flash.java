package dev.stet.web.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;

import dev.stet.shared.Secrets;

/**
 * What the last form did, said once on the page it led to: {@code flash.say("The source is in the library.")} before the
 * redirect; the layout shows it. It travels in a signed cookie, so that no node has to remember it and nobody else can
 * put words on our page.
 */
@RequestScoped
@Named("flash")
public class Flash {

    static final String SAID = "stet_flash";
    static final String HANDED = "stet_handed";

    private static final int LONGEST = 500;
    private static final int SECONDS = 120;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Secrets secrets;

    /** @param sentence in the user's words; cut after 500 characters */
    public void say(String sentence) {
        set(SAID, sentence);
    }

    /** Hands over something that is shown once and never again, as a new token: on the next page that shows it. */
    public void hand(String secret) {
        set(HANDED, secret);
    }

    /** What is to be said on this page, or null. Saying it ends it. */
    public String getSaid() {
        return take(SAID);
    }

    /** What is handed over on this page, or null. Taking it ends it. */
    public String getHanded() {
        return take(HANDED);
    }

    private void set(String name, String words) {
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(cut.getBytes(StandardCharsets.UTF_8));
        cookie(name, text + "." + secrets.sign(name, text), SECONDS);
    }

    private String take(String name) {
        Cookie cookie = current.getCurrent() == null
                ? null
                : current.getCurrent().request().getCookie(name);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        cookie(name, "", 0);
        String[] halves = cookie.getValue().split("\\.", 2);
        if (halves.length < 2 || !secrets.sign(name, halves[0]).equals(halves[1])) {
            return null;
        }
        return new String(Base64.getUrlDecoder().decode(halves[0]), StandardCharsets.UTF_8);
    }

    private void cookie(String name, String value, int seconds) {
        current.getCurrent()
                .response()
                .addCookie(Cookie.cookie(name, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(current.getCurrent().request().isSSL())
                        .setMaxAge(seconds));
    }
}
