package dev.stet.browser;

import java.util.Optional;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives a test that asks for one a {@link Visit}, or the {@link Browser} to make several; keeps a screenshot where it fails;
 * and fails a test whose visit the browser complained of.
 *
 * <p>{@code @QuarkusTest @ExtendWith(Browsing.class) class GalleyTest { @Test void opens(Visit visit) {…} }}
 */
public final class Browsing implements ParameterResolver, AfterTestExecutionCallback {
    /** Its own for each class loader: Quarkus has several in a run, and a browser of one is none in another. */
    private static final Namespace RUN = Namespace.create(Browser.class);

    private static final Namespace TEST = Namespace.create(Visit.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visit.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class ? browser(test) : visit(test);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Visit visit = test.getStore(TEST).get(Visit.class, Visit.class);
        if (visit == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            System.out.println("Browser: see " + visit.screenshot(name(test)));
        } else {
            assertThat(visit.faults()).as("complaints of the browser").isEmpty();
        }
    }

    private static Browser browser(ExtensionContext test) {
        Store store = test.getRoot().getStore(RUN);
        return store.computeIfAbsent(Browser.class, type -> Browser.start(), Browser.class);
    }

    private static Visit visit(ExtensionContext test) {
        Look look = Optional.ofNullable(test.getRequiredTestMethod().getAnnotation(Looking.class))
                .map(as -> new Look(as.dark(), as.width(), as.height(), as.scripts()))
                .orElse(Look.DESKTOP);
        return test.getStore(TEST)
                .computeIfAbsent(Visit.class, type -> browser(test).visit(look), Visit.class);
    }

    private static String name(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
    }
}
