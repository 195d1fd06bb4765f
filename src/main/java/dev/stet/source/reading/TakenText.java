package dev.stet.source.reading;

import java.util.List;

import dev.stet.text.NormalText;

/**
 * What a reader took from bytes.
 *
 * @param text never null; blank where there is none, as in a scan
 * @param landmarks in the order of the text
 * @param reader its name and version: the same reader takes the same text from the same bytes
 */
public record TakenText(NormalText text, List<Landmark> landmarks, String reader) {

    public TakenText {
        landmarks = List.copyOf(landmarks);
    }

    public boolean isBlank() {
        return text.text().isBlank();
    }
}
