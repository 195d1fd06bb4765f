package dev.stet.api.evidence;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Span;
import dev.stet.api.evidence.QuotationView.ChangeView;
import dev.stet.citation.quoted.TestedWords;

/** What became of looking for words that a statement quotes in one capture. */
@Schema(
        name = "QuotedWordsTest",
        description =
                "What became of looking for words that a statement quotes itself in one capture of a source that is cited"
                        + " for it. It speaks of presence, never of support.")
public record QuotedWordsView(
        @Schema(description = "What is between the quotation marks.")
        String words,

        @Schema(description = "Where they stand between the marks, in Unicode code points of the statement's wording.")
        Span quoted,

        @Schema(description = "The id of the source.") long source,

        @Schema(description = "The number of the capture.") int capture,

        @Schema(description = "SHA-256 of the capture's bytes, as 64 hexadecimal digits.")
        String sha256,

        @Schema(enumeration = {"exact", "normalised", "elided", "altered", "absent", "too-short", "no-text"})
        String outcome,

        @Schema(description = "What the outcome says, for people.")
        String meaning,

        @Schema(description = "At how many places the words stand.")
        int times,

        @Schema(
                description =
                        "The first place, in Unicode code points of the capture's text; null where there is none.")
        Span span,

        @Schema(description = "How altered words differ, word by word; else empty.")
        List<ChangeView> changes,

        @Schema(description = "The version of the rules by which typography is set aside.")
        int normalisation,

        Instant testedAt) {

    static QuotedWordsView of(TestedWords test) {
        return new QuotedWordsView(
                test.words(),
                Span.of(test.quoted()),
                test.capture().source().id(),
                test.capture().number(),
                test.capture().digest().hex(),
                test.outcome().key(),
                test.sentence(),
                test.times(),
                test.span() == null ? null : Span.of(test.span()),
                test.changes().stream().map(ChangeView::of).toList(),
                test.normalisation(),
                test.testedAt());
    }
}
