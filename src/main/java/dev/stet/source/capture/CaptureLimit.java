package dev.stet.source.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

import dev.stet.shared.Refused;

/** How large a capture may be here. In templates {@code {inject:captureLimit.words}}. */
@ApplicationScoped
@Named("captureLimit")
public class CaptureLimit {

    private static final long MEGABYTE = 1L << 20;

    @Inject
    @ConfigProperty(name = "stet.capture-limit")
    MemorySize most;

    public long getBytes() {
        return most.asLongValue();
    }

    /** As people say it, such as {@code 100 MB}. */
    public String getWords() {
        return getBytes() < MEGABYTE ? "%,d bytes".formatted(getBytes()) : getBytes() / MEGABYTE + " MB";
    }

    /** @throws Refused where there is nothing, or too much */
    void check(long length) {
        if (length == 0) {
            throw new Refused("file", "The file is empty, so there is nothing to keep.");
        }
        if (length > getBytes()) {
            throw new Refused(
                    "file",
                    "The file has %,d bytes; a capture has %s at most, so nothing was kept."
                            .formatted(length, getWords()));
        }
    }
}
