package dev.stet.web.articles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import dev.stet.ledger.Action;
import dev.stet.ledger.Entries;
import dev.stet.world.Newsroom;
import dev.stet.world.Visitor;

/** Sends the forms by which an article comes in, in parts as a browser does, with fields of the same name. */
record Mailroom(Visitor visitor) {

    /** Fills in the page where an article comes in, and looks at the parts. */
    Response look(Map<String, String> fields) {
        return upload(fields, null, null);
    }

    /** The same with a file. */
    Response upload(Map<String, String> fields, String name, byte[] file) {
        Map<String, List<String>> form = shown(visitor.page("/articles/new"));
        fields.forEach((field, value) -> form.put(field, List.of(value)));
        RequestSpecification request = request(form);
        if (name != null) {
            request.multiPart("file", name, file, "application/octet-stream");
        }
        return visitor.kept(request.post("/articles/preview"));
    }

    /** Confirms a preview with some fields changed; a field of many values gets this one throughout. */
    Response store(Document preview, Map<String, String> changed) {
        Map<String, List<String>> form = shown(preview);
        changed.forEach((field, value) ->
                form.put(field, form.get(field).stream().map(old -> value).toList()));
        return send("/articles", form);
    }

    Response send(String action, Map<String, List<String>> form) {
        return visitor.kept(request(form).post(action));
    }

    private RequestSpecification request(Map<String, List<String>> form) {
        RequestSpecification request = visitor.request();
        form.forEach((name, values) -> values.forEach(
                value -> request.multiPart(new MultiPartSpecBuilder(value.getBytes(StandardCharsets.UTF_8))
                        .controlName(name)
                        .emptyFileName()
                        .mimeType("text/plain")
                        .build())));
        return request;
    }

    /** What the form of a page has in it, each name with all its values. */
    static Map<String, List<String>> shown(Document page) {
        Element form = page.selectFirst("main form");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            boolean unticked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
            if (!unticked && !field.attr("type").equals("file")) {
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(value(field));
            }
        }
        return fields;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText().replaceFirst("^\n", "");
            case "select" -> field.selectFirst("option[selected]").val();
            default -> field.val();
        };
    }

    long entries(Newsroom newsroom, Action action) {
        Entries.Filter filter = new Entries.Filter(null, action, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> Entries.count(newsroom.ofDesk().id(), filter));
    }
}
