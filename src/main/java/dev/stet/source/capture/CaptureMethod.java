package dev.stet.source.capture;

import dev.stet.shared.Keyed;

/** How the bytes of a capture came in. */
public enum CaptureMethod implements Keyed {
    UPLOAD("uploaded file"),
    PASTE("pasted text"),
    FETCH("fetched from its address"),
    SCHEDULE("fetched on schedule");

    private final String label;

    CaptureMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
