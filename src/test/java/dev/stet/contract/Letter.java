package dev.stet.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.stet.web.ui.Csrf;
import dev.stet.world.Visitor;

/**
 * A form filled in, as a browser would send it.
 *
 * @param action where to
 * @param fields in the order of the form, each with all its values
 * @param inParts whether it is sent as {@code multipart/form-data}
 */
record Letter(String action, Map<String, List<String>> fields, boolean inParts) {

    /** What the last form of this action on a page has in it. */
    static Letter on(Document page, String action) {
        Element form = page.select("form").stream()
                .filter(each -> each.attr("action").equals(action))
                .reduce((inHeader, inPage) -> inPage)
                .orElseThrow(() -> new AssertionError("No form for " + action + " on\n" + page));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            boolean unticked = field.attr("type").matches("radio|checkbox") && !field.hasAttr("checked");
            if (!unticked && !field.attr("type").equals("file")) {
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(value(field));
            }
        }
        return new Letter(action, fields, form.hasAttr("enctype"));
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> {
                Element picked = field.selectFirst("option[selected]");
                yield (picked == null ? field.selectFirst("option") : picked).val();
            }
            default -> field.val();
        };
    }

    Letter with(Map<String, String> typed) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        typed.forEach((name, value) -> all.put(name, List.of(value)));
        return new Letter(action, all, inParts);
    }

    Letter with(String name, String value) {
        return with(Map.of(name, value));
    }

    Letter to(String other) {
        return new Letter(other, fields, inParts);
    }

    /** The same with the token of somebody who never saw the page it comes from. */
    Letter signedBy(Visitor visitor) {
        return with(Csrf.FIELD, on(visitor.page("/account"), "/sessions/end").one(Csrf.FIELD));
    }

    String one(String name) {
        return fields.get(name).get(0);
    }

    Response sentBy(Visitor visitor) {
        return visitor.kept(request(visitor).post(action));
    }

    private RequestSpecification request(Visitor visitor) {
        RequestSpecification request = visitor.request();
        if (!inParts) {
            return request.contentType(ContentType.URLENC.withCharset("UTF-8")).formParams(fields);
        }
        fields.forEach((name, values) -> values.forEach(
                value -> request.multiPart(new MultiPartSpecBuilder(value.getBytes(StandardCharsets.UTF_8))
                        .controlName(name)
                        .emptyFileName()
                        .mimeType("text/plain")
                        .build())));
        return request;
    }
}
