package dev.stet.text.intake.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.stet.shared.TextSpan;
import dev.stet.text.CodePoints;
import dev.stet.text.PartSpan;
import dev.stet.text.Sentences;
import dev.stet.text.intake.Intake;
import dev.stet.text.note.Note;

/**
 * What each note may be about. A mark stands behind the sentence it belongs to, after the full stop, where it would be taken
 * for the beginning of the next one: so sentences are cut as if there were no marks.
 */
final class Reaches {

    private final Map<TextSpan, TextSpan> reaches = new HashMap<>();

    /** @param language a BCP 47 tag */
    Reaches(Intake intake, String language) {
        List<PartSpan> parts = intake.parts();
        List<String> words = intake.words(parts);
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            TextSpan part = parts.get(i).span();
            List<TextSpan> places = new ArrayList<>();
            while (next < intake.notes().size()
                    && intake.notes().get(next).span().start() <= part.end()) {
                Note note = intake.notes().get(next++);
                if (note.kind().isMark() || note.span().isEmpty()) {
                    places.add(note.span());
                }
            }
            if (!places.isEmpty()) {
                cut(part, words.get(i), places, language);
            }
        }
    }

    TextSpan of(Note note) {
        return reaches.getOrDefault(note.span(), note.span());
    }

    /** @param places in order; within the part, or empty */
    private void cut(TextSpan part, String words, List<TextSpan> places, String language) {
        CodePoints points = CodePoints.of(words);
        StringBuilder bare = new StringBuilder();
        int[] at = new int[places.size()];
        int reached = 0;
        int removed = 0;
        for (int i = 0; i < places.size(); i++) {
            TextSpan place = places.get(i).shift(-part.start());
            at[i] = place.start() - removed;
            removed += place.length();
            bare.append(words, points.index(reached), points.index(place.start()));
            reached = place.end();
        }
        bare.append(words, points.index(reached), words.length());
        List<TextSpan> sentences = Sentences.of(bare.toString(), language);
        int sentence = 0;
        for (int i = 0; i < places.size(); i++) {
            while (sentence + 1 < sentences.size()
                    && sentences.get(sentence + 1).start() < at[i]) {
                sentence++;
            }
            if (!sentences.isEmpty()) {
                reaches.put(places.get(i), back(sentences.get(sentence), part.start(), places, at));
            }
        }
    }

    /** A span of the text without marks in the one with them: those at its start are not in it, those at its end are. */
    private static TextSpan back(TextSpan bare, int partStart, List<TextSpan> places, int[] at) {
        int start = partStart + bare.start();
        int end = partStart + bare.end();
        for (int i = 0; i < at.length; i++) {
            start += at[i] <= bare.start() && at[i] > 0 ? places.get(i).length() : 0;
            end += at[i] <= bare.end() ? places.get(i).length() : 0;
        }
        return new TextSpan(start, end);
    }
}
