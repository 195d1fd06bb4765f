package dev.stet.web.ui;

import java.io.Reader;
import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;

/**
 * Has a template read when it is first asked for. Qute reads all of them when the application starts, which was a sixth of
 * the time to the first page: until it is ready they seem to be empty, and then it forgets that. They were all checked when
 * the application was built.
 */
@Singleton
class TemplatesWhenAsked implements TemplateLocator {

    private static final TemplateLocation EMPTY = new TemplateLocation() {
        @Override
        public Reader read() {
            return Reader.nullReader();
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    };

    private volatile boolean ready;

    void begin(@Observes EngineBuilder engine) {
        engine.addLocator(this);
    }

    void end(@Observes Engine engine) {
        ready = true;
        engine.clearTemplates();
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return ready ? Optional.empty() : Optional.of(EMPTY);
    }

    /** Before the one who finds the file. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }
}
