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

    static final String COOKIE = "stet_flash";

    private static final int LONGEST = 500;
    private static final int SECONDS = 120;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Secrets secrets;

    /** @param sentence in the user's words; cut after 500 characters */
    public void say(String sentence) {
        String cut = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) + "…" : sentence;
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(cut.getBytes(StandardCharsets.UTF_8));
        set(text + "." + secrets.sign("flash", text), SECONDS);
    }

    /** What is to be said on this page, or null. Saying it ends it. */
    public String getSaid() {
        Cookie cookie = current.getCurrent() == null
                ? null
                : current.getCurrent().request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        set("", 0);
        String[] halves = cookie.getValue().split("\\.", 2);
        if (halves.length < 2 || !secrets.sign("flash", halves[0]).equals(halves[1])) {
            return null;
        }
        return new String(Base64.getUrlDecoder().decode(halves[0]), StandardCharsets.UTF_8);
    }

    private void set(String value, int seconds) {
        current.getCurrent()
                .response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(current.getCurrent().request().isSSL())
                        .setMaxAge(seconds));
    }
}
