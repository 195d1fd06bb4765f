package dev.stet.api.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.citation.SearchFacts;
import dev.stet.shared.Typed;

/** A search that found nothing, as a program sends it. */
@Schema(name = "NewSearch", description = "A search that found nothing: evidence of work, never of support.")
public record SearchRequest(
        @Schema(required = true, maxLength = 500, description = "Where was searched.")
        String place,

        @Schema(required = true, maxLength = 500, description = "What for.")
        String sought,

        @Schema(required = true, description = "The day: 2024-05-20.")
        String searchedOn,

        @Schema(maxLength = 4000) String note) {

    /** @throws dev.stet.shared.Refused naming the field that is wrong */
    SearchFacts facts() {
        return new SearchFacts(place, sought, Typed.day(searchedOn, "searchedOn"), note);
    }
}
