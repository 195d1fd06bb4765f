package dev.stet.rig;

import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Nu HTML checker of the W3C, run in this process behind a class loader of its own. Its schemas are read once: that takes
 * several times as long as to check a page.
 */
public final class HtmlChecker {
    private static final String VALIDATOR = "nu.validator.validation.SimpleDocumentValidator";
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final ClassLoader TOOL = new URLClassLoader(
            ToolFolder.jars("html").stream().map(HtmlChecker::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());

    /** Bytes. Its schemas are read in deep recursion, deeper than the usual stack. */
    private static final long STACK = 64L << 20;

    /** How much of the source is shown before the place of an error, in UTF-16 units. */
    private static final int EXTRACT = 60;

    private static Object validator;

    private HtmlChecker() {}

    /** Fails if the page has errors; {@code name} tells the reader which page it was. */
    public static void assertValid(String name, String html) {
        assertThat(errors(html)).as("HTML of " + name).isEmpty();
    }

    /** The errors of a page, one line each: line of the source, what is wrong, the source up to there. Warnings are left out. */
    public static synchronized List<String> errors(String html) {
        Errors errors = new Errors(html);
        FutureTask<Void> checking = new FutureTask<>(() -> check(html, errors), null);
        Thread thread = new Thread(null, checking, "html-checker", STACK);
        thread.setContextClassLoader(TOOL);
        thread.start();
        try {
            checking.get();
            return errors.found;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The HTML checker could not be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The HTML checker was interrupted.", e);
        }
    }

    private static void check(String html, Errors errors) {
        try {
            Class<?> type = TOOL.loadClass(VALIDATOR);
            if (validator == null) {
                boolean setsUpLog = true;
                boolean logsAddresses = false;
                boolean detectsLanguage = false;
                Object fresh = type.getConstructor(boolean.class, boolean.class, boolean.class)
                        .newInstance(setsUpLog, logsAddresses, detectsLanguage);
                type.getMethod("setUpMainSchema", String.class, ErrorHandler.class)
                        .invoke(fresh, SCHEMA, new Errors(""));
                validator = fresh;
            }
            boolean readsTwice = false;
            boolean loadsEntities = false;
            type.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                    .invoke(validator, errors, readsTwice, loadsEntities);
            type.getMethod("checkHtmlInputSource", InputSource.class)
                    .invoke(validator, new InputSource(new StringReader(html)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> lines;
        private final List<String> found = new ArrayList<>();

        Errors(String html) {
            lines = html.lines().toList();
        }

        @Override
        public void warning(SAXParseException warning) {
            // A page may have them.
        }

        @Override
        public void error(SAXParseException error) {
            int line = error.getLineNumber();
            found.add("line " + line + ": " + error.getMessage() + " " + extract(line, error.getColumnNumber()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }

        private String extract(int line, int column) {
            if (line < 1 || line > lines.size()) {
                return "";
            }
            String source = lines.get(line - 1);
            int end = Math.max(0, Math.min(column, source.length()));
            return source.substring(Math.max(0, end - EXTRACT), end).strip();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
