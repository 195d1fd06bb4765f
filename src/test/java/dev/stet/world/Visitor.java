package dev.stet.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Somebody with a browser that keeps cookies, fills in forms as they come, and follows no redirect by itself.
 *
 * <pre>{@code
 * Visitor ada = newsroom.visitor(Role.REVIEWER);
 * Response answer = ada.fill("/sources/new", "/sources", Map.of("title", "A report"));
 * }</pre>
 */
public final class Visitor {

    private final Map<String, String> cookies = new HashMap<>();

    public static Visitor stranger() {
        return new Visitor();
    }

    /** Signs in by the page. */
    public Visitor signIn(String email, String password) {
        Response answer = fill("/sign-in", "/sessions", Map.of("email", email, "password", password));
        if (answer.statusCode() != 303) {
            throw new AssertionError("Not signed in: " + answer.statusCode() + "\n" + answer.asString());
        }
        return this;
    }

    /** @param path with whatever it needs percent-encoded */
    public Response get(String path) {
        return kept(request().urlEncodingEnabled(false).get(path));
    }

    /** The page, which must be one. */
    public Document page(String path) {
        return parsed(get(path));
    }

    public static Document parsed(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    /** Opens a page, fills in its form of this action, and sends it. */
    public Response fill(String page, String action, Map<String, ?> fields) {
        return fill(page(page), action, fields);
    }

    /** Fills in a form of a page already open, and sends it: what the page has in it goes along, as with a browser. */
    public Response fill(Document page, String action, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>(shown(page, action));
        all.putAll(fields);
        return post(action, all);
    }

    /** Sends these fields and nothing else, as no browser would. */
    public Response post(String action, Map<String, ?> fields) {
        return kept(request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParams(fields)
                .post(action));
    }

    /** What the form of this action on a page has in it. */
    public static Map<String, String> shown(Document page, String action) {
        Element form = page.select("form").stream()
                .filter(each -> each.attr("action").equals(action))
                .reduce((inHeader, inPage) -> inPage)
                .orElseThrow(() -> new AssertionError("No form for " + action + " on\n" + page));
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], select[name], textarea[name]").forEach(field -> {
            boolean unticked = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
            if (!unticked && !field.attr("type").equals("file")) {
                fields.put(field.attr("name"), value(field));
            }
        });
        return fields;
    }

    /** A list sends the option that is picked, or else its first. */
    private static String value(Element field) {
        if (!field.tagName().equals("select")) {
            return field.val();
        }
        Element picked = field.selectFirst("option[selected]");
        Element sent = picked == null ? field.selectFirst("option") : picked;
        return sent == null ? "" : sent.val();
    }

    /** A request with this visitor's cookies, for whatever the methods above do not do. */
    public RequestSpecification request() {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .redirects()
                .follow(false)
                .cookies(cookies);
    }

    /** Keeps the cookies of an answer. */
    public Response kept(Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    public Visitor with(String name, String value) {
        cookies.put(name, value);
        return this;
    }
}
