package dev.stet.rig;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The Nu HTML checker of the W3C, run in this process behind a class loader of its own. */
public final class HtmlChecker {
    private static final String VALIDATOR = "nu.validator.client.EmbeddedValidator";
    private static final ClassLoader TOOL = new URLClassLoader(
            ToolFolder.jars("html").stream().map(HtmlChecker::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());

    /** Bytes. Its schemas are read in deep recursion, deeper than the usual stack. */
    private static final long STACK = 64L << 20;

    private HtmlChecker() {}

    /** Fails if the page has errors; {@code name} tells the reader which page it was. */
    public static void assertValid(String name, String html) {
        assertThat(errors(html)).as("HTML of " + name).isEmpty();
    }

    /** The errors of a page, one line each: line of the source, what is wrong, the piece of source. Warnings are left out. */
    public static List<String> errors(String html) {
        return StreamSupport.stream(check(html).path("messages").spliterator(), false)
                .filter(message -> !message.path("type").asText().equals("info"))
                .map(HtmlChecker::line)
                .toList();
    }

    private static String line(JsonNode message) {
        return "line " + message.path("lastLine").asInt() + ": "
                + message.path("message").asText() + " "
                + message.path("extract").asText().strip();
    }

    private static JsonNode check(String html) {
        FutureTask<String> checking = new FutureTask<>(() -> validate(html));
        Thread thread = new Thread(null, checking, "html-checker", STACK);
        thread.setContextClassLoader(TOOL);
        thread.start();
        try {
            return new ObjectMapper().readTree(checking.get());
        } catch (ExecutionException | IOException e) {
            throw new IllegalStateException("The HTML checker could not be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The HTML checker was interrupted.", e);
        }
    }

    private static String validate(String html) throws ReflectiveOperationException {
        Class<?> type = TOOL.loadClass(VALIDATOR);
        Class<?> format = TOOL.loadClass(VALIDATOR + "$OutputFormat");
        Object validator = type.getConstructor().newInstance();
        type.getMethod("setOutputFormat", format)
                .invoke(validator, format.getField("JSON").get(null));
        type.getMethod("setForceHTML", boolean.class).invoke(validator, true);
        type.getMethod("setNoLangDetect", boolean.class).invoke(validator, true);
        InputStream bytes = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
        return (String) type.getMethod("validate", InputStream.class).invoke(validator, bytes);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
