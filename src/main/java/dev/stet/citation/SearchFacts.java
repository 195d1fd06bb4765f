package dev.stet.citation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/**
 * "Searched <em>place</em> for <em>sought</em> on <em>day</em>, found nothing."
 *
 * @param place where, never null
 * @param sought what for, never null
 * @param searchedOn when, never null
 * @param note or null
 */
public record SearchFacts(String place, String sought, LocalDate searchedOn, String note) {

    private static final int LINE = 500;
    private static final int NOTE = 4000;

    /** @throws Refused naming the field that is wrong */
    public SearchFacts {
        place = Typed.needed(place, "place", LINE, "Say where you searched.");
        sought = Typed.needed(sought, "sought", LINE, "Say what you searched for.");
        note = Typed.text(note, "note", NOTE);
        if (searchedOn == null) {
            throw new Refused("searchedOn", "Give the day of the search.");
        }
    }

    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        known.put("place", place);
        known.put("sought", sought);
        known.put("searchedOn", searchedOn.toString());
        if (note != null) {
            known.put("note", note);
        }
        return known;
    }
}
