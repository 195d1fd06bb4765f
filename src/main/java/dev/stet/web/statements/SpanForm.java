package dev.stet.web.statements;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jboss.resteasy.reactive.RestForm;

import dev.stet.shared.Refused;
import dev.stet.shared.TextSpan;
import dev.stet.text.Occurrences;

/**
 * Which stretch of an article is meant, in one of three ways: a place picked from a list, words typed, or the ends of a
 * selection.
 *
 * @param start of a selection, in code points, or blank
 * @param end of a selection, exclusive, or blank
 * @param exact words typed, or blank
 * @param place picked, as {@code 12-34}, or blank
 */
public record SpanForm(
        @RestForm String start,
        @RestForm String end,
        @RestForm String exact,
        @RestForm String place) {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int LONGEST = 20_000;

    /** Nothing chosen yet. */
    static SpanForm blank() {
        return new SpanForm("", "", "", "");
    }

    static SpanForm of(String start, String end) {
        return new SpanForm(start, end, "", "");
    }

    /** Words still to be looked for. */
    static SpanForm of(String exact) {
        return new SpanForm("", "", exact, "");
    }

    static SpanForm of(TextSpan span) {
        return of(Integer.toString(span.start()), Integer.toString(span.end()));
    }

    /** How a place is picked. */
    static String place(TextSpan span) {
        return span.start() + "-" + span.end();
    }

    /**
     * The stretch meant.
     *
     * @throws Refused where none is, or the words typed do not stand once in the text
     */
    TextSpan in(String text) {
        if (isGiven(place)) {
            Matcher picked = PLACE.matcher(place.strip());
            if (!picked.matches()) {
                throw new Refused("place", "Pick one of the places.");
            }
            return ordered(picked.group(1), picked.group(2));
        }
        if (isGiven(exact)) {
            return typed(text);
        }
        if (isGiven(start) && isGiven(end)) {
            return ordered(start, end);
        }
        throw new Refused("exact", "Type the words, or pick a sentence.");
    }

    private TextSpan typed(String text) {
        List<TextSpan> places = places(text);
        if (places.isEmpty()) {
            throw new Refused("exact", "These words do not stand in the article like this. Copy them from it.");
        }
        if (places.size() > 1) {
            throw new Refused("place", "These words stand " + places.size() + " times. Choose where you mean.");
        }
        return places.get(0);
    }

    /** Where the words typed stand, from left to right. */
    List<TextSpan> places(String text) {
        if (!isGiven(exact)) {
            return List.of();
        }
        if (exact.length() > LONGEST) {
            throw new Refused("exact", "This is too long to look for. Type the first few words of a sentence instead.");
        }
        return Occurrences.of(text, exact);
    }

    /** Whether nothing at all came: neither a place, nor words, nor a selection. */
    boolean isBlank() {
        return !isGiven(start) && !isGiven(end) && !isGiven(exact) && !isGiven(place);
    }

    boolean isSelected() {
        return isGiven(start) && isGiven(end) && !isGiven(exact);
    }

    private static TextSpan ordered(String start, String end) {
        try {
            return new TextSpan(Integer.parseInt(start.strip()), Integer.parseInt(end.strip()));
        } catch (IllegalArgumentException notASpan) {
            throw new Refused("exact", "The selection begins after it ends, or is none. Select the words again.");
        }
    }

    private static boolean isGiven(String typed) {
        return typed != null && !typed.isBlank();
    }
}
