package dev.stet.text.intake;

import java.util.Optional;

/**
 * A source that an article names, offered to the reviewer to create.
 *
 * @param name as the article has it; never blank
 * @param url where it may be found, http or https; empty if the article does not say
 */
public record OfferedSource(String name, Optional<String> url) {

    public OfferedSource {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A source has a name.");
        }
        if (url.isPresent() && !Link.isWeb(url.get())) {
            throw new IllegalArgumentException("A source is found on the web or not at all: " + url.get());
        }
    }
}
