package dev.stet.api.evidence;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Span;
import dev.stet.citation.TestedQuotation;
import dev.stet.text.quotation.Change;

/** What became of looking for an excerpt in one capture. */
@Schema(
        name = "QuotationTest",
        description =
                "What became of looking for the excerpt of a citation in one capture. It speaks of presence, never of"
                        + " support.")
public record QuotationView(
        @Schema(description = "The number of the capture.") int capture,

        @Schema(description = "SHA-256 of the capture's bytes, as 64 hexadecimal digits.")
        String sha256,

        @Schema(enumeration = {"exact", "normalised", "elided", "altered", "absent", "too-short", "no-text"})
        String outcome,

        @Schema(description = "What the outcome says, for people.")
        String meaning,

        @Schema(description = "Where each part stands, in Unicode code points of the capture's text; perhaps nowhere.")
        List<Span> spans,

        @Schema(description = "How an altered excerpt differs, word by word; else empty.")
        List<ChangeView> changes,

        @Schema(description = "The version of the rules by which typography is set aside.")
        int normalisation,

        Instant testedAt) {

    /** Words in which an excerpt and a text agree or differ. */
    @Schema(name = "Change", description = "Words in which an excerpt and a capture agree or differ.")
    public record ChangeView(
            @Schema(enumeration = {"same", "excerpt-only", "text-only"})
            String kind,

            @Schema(description = "As they stand in the capture, or in the excerpt where the capture lacks them.")
            String words) {

        static ChangeView of(Change change) {
            return new ChangeView(change.kind().key(), change.words());
        }
    }

    static QuotationView of(TestedQuotation test) {
        return new QuotationView(
                test.capture().number(),
                test.capture().digest().hex(),
                test.outcome().key(),
                test.outcome().sentence(),
                test.spans().stream().map(Span::of).toList(),
                test.changes().stream().map(ChangeView::of).toList(),
                test.normalisation(),
                test.testedAt());
    }
}
