package dev.stet.api.statements;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.RetractionView;
import dev.stet.api.Who;
import dev.stet.article.Aside;

/** A stretch set aside. */
@Schema(
        name = "Aside",
        description = "A stretch that somebody declared not checkable; Unicode code points, end exclusive.")
public record AsideView(
        long id,

        @Schema(enumeration = {"opinion", "transition", "prediction", "boilerplate", "source-list", "other"})
        String kind,

        @Schema(description = "Or null.") String note,
        @Schema(description = "Code points before it.") int start,

        @Schema(description = "Code points up to its end; exclusive.")
        int end,

        String exact,
        Instant setAt,
        Who setBy,
        @Schema(description = "Null while it stands.") RetractionView retraction) {

    static AsideView of(Aside aside) {
        return new AsideView(
                aside.id(),
                aside.kind().key(),
                aside.note(),
                aside.span().start(),
                aside.span().end(),
                aside.exact(),
                aside.setAt(),
                Who.of(aside.setBy()),
                RetractionView.of(aside.retraction()));
    }
}
