package dev.stet.source.capture;

import java.util.Map;
import java.util.TreeMap;

import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/**
 * What is known of a capture besides its bytes.
 *
 * @param method never null
 * @param mediaType what the bytes are, by themselves, such as {@code application/pdf}; never null
 * @param fileName as it was called where it came from, or null
 * @param note or null
 */
public record CaptureFacts(CaptureMethod method, String mediaType, String fileName, String note) {

    private static final int NAME = 300;
    private static final int NOTE = 4000;

    /** @throws Refused naming the field that is wrong */
    public CaptureFacts {
        fileName = fileName == null
                ? null
                : cut(fileName.replaceAll("\\p{Cntrl}", "").strip());
        note = Typed.text(note, "note", NOTE);
    }

    /** The name is not hers to mend: a browser sends it. */
    private static String cut(String name) {
        String end = name.length() <= NAME ? name : name.substring(name.length() - NAME);
        return end.isEmpty() ? null : end;
    }

    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        known.put("method", method.key());
        known.put("mediaType", mediaType);
        if (fileName != null) {
            known.put("fileName", fileName);
        }
        if (note != null) {
            known.put("note", note);
        }
        return known;
    }
}
