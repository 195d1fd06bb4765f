package dev.stet.api.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.citation.Locator;

/** Where in a source a passage stands. */
@Schema(name = "Locator", description = "Where in the source the passage stands, as a reader would look for it.")
public record LocatorView(
        @Schema(maxLength = 200, description = "A page or a range of pages, as printed; or null.")
        String page,

        @Schema(maxLength = 200, description = "The time in a recording, as 00:06:12; or null.")
        String timestamp,

        @Schema(maxLength = 200, description = "A heading, article or paragraph; or null.")
        String section) {

    static LocatorView of(Locator locator) {
        return new LocatorView(locator.page(), locator.timestamp(), locator.section());
    }

    Locator locator() {
        return new Locator(page, timestamp, section);
    }
}
