package dev.stet.api.sources;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Keys;
import dev.stet.shared.Typed;
import dev.stet.source.SourceFacts;
import dev.stet.source.SourceKind;

/** What is known of a source, as a program sends it. */
@Schema(name = "NewSource", description = "A work that can be cited.")
public record SourceFields(
        @Schema(required = true, maxLength = 300) String title,

        @Schema(
                defaultValue = "web-page",
                enumeration = {
                    "web-page",
                    "document",
                    "news-report",
                    "wire-story",
                    "press-release",
                    "dataset",
                    "law",
                    "court-record",
                    "study",
                    "book",
                    "interview",
                    "recording",
                    "post",
                    "other"
                })
        String kind,

        @Schema(maxLength = 300, description = "Who put it out.")
        String publisher,

        @Schema(maxLength = 300, description = "Who made it.")
        String author,

        @Schema(description = "A day, month or year: 2024-05-20, 2024-05 or 2024.")
        String publishedOn,

        @Schema(maxLength = 2000, description = "An http or https address.")
        String url,

        @Schema(description = "The day it was looked at: 2024-05-20.")
        String accessedOn,

        @Schema(maxLength = 4000) String note) {

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    SourceFacts facts() {
        SourceKind sort = kind == null ? SourceKind.WEB_PAGE : Keys.of(SourceKind.class, kind, "kind");
        return new SourceFacts(
                title, sort, publisher, author, publishedOn, url, Typed.day(accessedOn, "accessedOn"), note);
    }
}
