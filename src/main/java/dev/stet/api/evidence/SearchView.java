package dev.stet.api.evidence;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.stet.api.Who;
import dev.stet.citation.Search;

/** A search that found nothing. */
@Schema(name = "Search", description = "A search that found nothing: evidence of work, never of support.")
public record SearchView(
        long id,
        @Schema(description = "Where was searched.") String place,
        @Schema(description = "What for.") String sought,
        @Schema(description = "The day.") String searchedOn,
        @Schema(description = "Or null.") String note,
        Instant recordedAt,
        Who recordedBy) {

    public static SearchView of(Search search) {
        return new SearchView(
                search.id(),
                search.place(),
                search.sought(),
                search.searchedOn().toString(),
                search.note(),
                search.recordedAt(),
                Who.of(search.recordedBy()));
    }
}
