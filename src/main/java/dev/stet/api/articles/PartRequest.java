package dev.stet.api.articles;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

/** What a stretch of an article is. */
@Schema(
        name = "NewPart",
        description = "What a stretch of an article is; offsets in Unicode code points, end exclusive.")
public record PartRequest(
        @Schema(
                required = true,
                enumeration = {
                    "headline",
                    "summary",
                    "heading",
                    "paragraph",
                    "quotation",
                    "caption",
                    "source-list",
                    "boilerplate"
                })
        String kind,

        @Schema(required = true, description = "Code points before it.")
        Integer start,

        @Schema(required = true, description = "Code points up to its end; exclusive.")
        Integer end) {

    PartSpan span() {
        if (start == null || end == null || start < 0 || end <= start) {
            throw new Refused("parts", "Each part runs forward, from “start” to “end”, and holds something.");
        }
        return new PartSpan(kindOf(), new TextSpan(start, end));
    }

    private PartKind kindOf() {
        try {
            return PartKind.of(kind);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("parts", "Stet knows no part of an article called “" + kind + "”.");
        }
    }
}
