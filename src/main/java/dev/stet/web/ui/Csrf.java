package dev.stet.web.ui;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

import dev.stet.people.Person;
import dev.stet.people.Viewer;
import dev.stet.shared.Secrets;

/**
 * The token by which a form shows that it is one of ours: the signed double submit of the OWASP cheat sheet on
 * cross-site request forgery. A cookie holds a random number, the form our signature over that number and the person. All
 * tabs of a browser share the number, so opening a second page does not spoil the form in the first; a number slipped in
 * by somebody else was signed for somebody else. In templates {@code {inject:csrf.parameterName}} and
 * {@code {inject:csrf.token}}. See docs/adr/0002-forms-show-that-they-are-ours.md.
 */
@RequestScoped
@Named("csrf")
public class Csrf {

    public static final String FIELD = "csrf-token";
    public static final String HEADER = "X-CSRF-TOKEN";
    public static final String COOKIE = "stet_form";

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final int BYTES = 16;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    CurrentVertxRequest current;

    @Inject
    Secrets secrets;

    @Inject
    Viewer viewer;

    private String number;

    public String getParameterName() {
        return FIELD;
    }

    /** For whoever looks at this page. */
    public String getToken() {
        return token(viewer.signedIn() ? viewer.person() : null);
    }

    /** For whoever has just signed in and is not the viewer yet. */
    public String token(Person person) {
        return sign(number(), person);
    }

    /** Whether a token that came with this request is the one of this browser and person. Null is not. */
    boolean isOurs(String token) {
        String own = sent();
        if (own == null || token == null) {
            return false;
        }
        String expected = sign(own, viewer.signedIn() ? viewer.person() : null);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String ofNumber, Person person) {
        return secrets.sign("form", ofNumber + " " + (person == null ? "anybody" : person.id()));
    }

    private String number() {
        if (number == null) {
            number = sent();
        }
        if (number == null) {
            number = Secrets.random(BYTES);
            RoutingContext request = current.getCurrent();
            request.response().addCookie(cookie(request));
        }
        return number;
    }

    private String sent() {
        Cookie cookie = current.getCurrent().request().getCookie(COOKIE);
        return cookie != null && NUMBER.matcher(cookie.getValue()).matches() ? cookie.getValue() : null;
    }

    private Cookie cookie(RoutingContext request) {
        return Cookie.cookie(COOKIE, number)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(request.request().isSSL())
                .setMaxAge(KEPT.toSeconds());
    }
}
