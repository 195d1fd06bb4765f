package dev.stet.world;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** An article of many characters with statements all over it, brought in and checked by the pages of a running application. */
public final class LongArticle {

    private static final String SENTENCE =
            "In week %d the council counted %d votes for the harbour line, and the clerk wrote it down. ";
    private static final int PARAGRAPH = 6;
    private static final int MARKED = 30;
    private static final int EDGE = 20;
    private static final int AROUND = 8;
    private static final int CHANGED = 10;

    private final Visitor visitor;
    private final String text;
    private final String address;
    private final String token;
    private String source;

    private LongArticle(Visitor visitor, String text, String address) {
        this.visitor = visitor;
        this.text = text;
        this.address = address;
        token = Visitor.shown(visitor.page("/keys"), "/sessions/end").get("csrf-token");
    }

    /** Brings it in as plain text of so many characters, all of them ASCII. */
    public static LongArticle bringIn(Visitor visitor, int characters) {
        StringBuilder text = new StringBuilder("A long article\n\n");
        for (int week = 1; text.length() < characters; week++) {
            text.append(String.format(Locale.ROOT, SENTENCE, week, week * 7));
            text.append(week % PARAGRAPH == 0 ? "\n\n" : "");
        }
        text.setLength(characters - 1);
        text.append('.');
        Document blank = visitor.page("/articles/new");
        form(blank).selectFirst("textarea[name=text]").text(text.toString());
        form(blank).selectFirst("input[name=title]").val("A long article");
        form(blank).selectFirst("input[name=language]").val("en");
        Response preview = send(visitor, form(blank));
        return new LongArticle(visitor, text.toString(), path(send(visitor, form(Visitor.parsed(preview)))));
    }

    public String address() {
        return address;
    }

    /** Marks so many statements, evenly over the text. */
    public void mark(int statements) {
        for (int i = 0; i < statements; i++) {
            mark(i, statements);
        }
    }

    /** Marks so many statements, gives each a citation with a passage, and each fourth a verdict. */
    public void check(int statements) {
        if (source == null) {
            source();
        }
        for (int i = 0; i < statements; i++) {
            String statement = mark(i, statements);
            path(post(
                    statement + "/citations",
                    Map.of(
                            "source",
                            source.replaceFirst(".*/", ""),
                            "excerpt",
                            excerpt(i),
                            "stance",
                            i % 3 == 0 ? "contradicts" : "supports",
                            "directness",
                            "primary",
                            "basis",
                            "document")));
            if (i % 4 == 0) {
                rate(statement, i % 3 == 0 ? "contradicted" : "supported");
            }
        }
    }

    private static String excerpt(int number) {
        return "The votes of that week were counted twice; this is number " + number + ".";
    }

    private void source() {
        source = path(post("/sources", Map.of("title", "Minutes of the council", "kind", "document")));
    }

    /** Keeps a capture of the source before it is cited, with so many passages in it, each with much around it. */
    public void keep(int passages) {
        source();
        capture(passages, false);
    }

    /** Keeps a further capture of the source in which each tenth of these passages reads otherwise; gives its address. */
    public String keepChanged(int passages) {
        return capture(passages, true);
    }

    private String capture(int passages, boolean isChanged) {
        StringBuilder minutes = new StringBuilder();
        for (int i = 0; i < passages; i++) {
            minutes.append(String.format(Locale.ROOT, SENTENCE, i, i).repeat(AROUND))
                    .append(isChanged && i % CHANGED == 0 ? excerpt(i).replace("twice", "thrice") : excerpt(i))
                    .append("\n\n");
        }
        String action = source + "/captures";
        RequestSpecification request = visitor.request();
        Visitor.shown(visitor.page(action + "/new"), action).forEach(request::multiPart);
        byte[] bytes = minutes.toString().getBytes(StandardCharsets.UTF_8);
        return path(visitor.kept(request.multiPart("file", "minutes.txt", bytes).post(action)));
    }

    /** Whether the text was taken from what was kept. */
    public boolean isRead() {
        return visitor.get(source).asString().contains("text taken");
    }

    private void rate(String statement, String rating) {
        path(post(
                statement + "/verdicts",
                Map.of(
                        "rating", rating,
                        "rationale", "The minutes have the count of that week, and the clerk signed them.",
                        "seen", "0")));
    }

    /** Gives the address of the statement. */
    private String mark(int index, int of) {
        int start = EDGE + index * ((text.length() - 10 * EDGE) / of);
        while (text.charAt(start - 1) != ' ') {
            start++;
        }
        int end = start + MARKED;
        while (Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        Response answer = post(
                address + "/statements",
                Map.of("start", String.valueOf(start), "end", String.valueOf(end), "category", "number"));
        path(answer);
        return address + "/statements/" + answer.header("Location").replaceFirst(".*[?&]statement=(\\d+).*", "$1");
    }

    private Response post(String action, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf-token", token);
        all.put("once", UUID.randomUUID().toString());
        return visitor.post(action, all);
    }

    private static FormElement form(Document page) {
        return (FormElement) page.selectFirst("main form[method=post]");
    }

    /** As a browser sends a form that may carry a file. */
    private static Response send(Visitor visitor, FormElement form) {
        RequestSpecification request = visitor.request();
        form.formData().stream()
                .filter(field -> !isFile(form, field.key()))
                .forEach(field ->
                        request.multiPart(new MultiPartSpecBuilder(field.value().getBytes(StandardCharsets.UTF_8))
                                .controlName(field.key())
                                .emptyFileName()
                                .mimeType("text/plain")
                                .build()));
        return visitor.kept(request.post(form.attr("action")));
    }

    private static boolean isFile(Element form, String name) {
        return form.selectFirst("input[type=file][name=" + name + "]") != null;
    }

    private static String path(Response answer) {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(
                    answer.statusCode() + ": " + Visitor.parsed(answer).text());
        }
        return answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }
}
