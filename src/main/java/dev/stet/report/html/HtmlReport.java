package dev.stet.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stet.report.model.ReportModel;
import dev.stet.report.sheet.ReportSheets;

/** The report as one HTML file that needs nothing else: no script, nothing fetched, its style within. */
public final class HtmlReport {
    private static final String STYLES = "META-INF/resources/css/";
    private static final List<String> SHEETS = List.of(
            "reset.css",
            "tokens.css",
            "base.css",
            "components/tables.css",
            "components/facts.css",
            "components/report.css",
            "components/report-copy.css",
            "components/report-alone.css");

    private static final Pattern LAYER = Pattern.compile("(.*?)@layer \\w+ \\{\n(.*)\\}\\s*", Pattern.DOTALL);

    private HtmlReport() {}

    /** The whole file, in UTF-8; the stream is flushed, not closed. */
    public static void write(ReportModel model, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        Markup markup = new Markup(out);
        markup.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(
                        "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Stet\">\n")
                .raw("<title>")
                .text(ReportSheets.title(model))
                .raw("</title>\n<style>\n")
                .raw(style())
                .raw("</style>\n</head>\n<body>\n<main class=\"report\">\n");
        ReportSheets.set(model, new HtmlSheet(out, true));
        markup.raw("</main>\n</body>\n</html>\n");
        out.flush();
    }

    /** What is between the {@code main} tags, without the title: for a page that has style and title already. */
    public static void body(ReportModel model, Appendable to) {
        ReportSheets.set(model, new HtmlSheet(to, false));
    }

    private static String style() {
        StringBuilder style = new StringBuilder();
        SHEETS.forEach(sheet -> style.append(unlayered(resource(STYLES + sheet))));
        return style.toString();
    }

    /** Without its layer: in one file the order of the sheets decides, and old browsers and checkers know no layers. */
    private static String unlayered(String sheet) {
        Matcher layer = LAYER.matcher(sheet);
        return layer.matches() ? layer.group(1) + layer.group(2) : sheet;
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks its own file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
