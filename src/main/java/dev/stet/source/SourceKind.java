package dev.stet.source;

import dev.stet.shared.Keyed;

/** What sort of work a source is. */
public enum SourceKind implements Keyed {
    WEB_PAGE("web page"),
    DOCUMENT("document"),
    NEWS_REPORT("news report"),
    WIRE_STORY("wire story"),
    PRESS_RELEASE("press release"),
    DATASET("dataset"),
    LAW("law"),
    COURT_RECORD("court record"),
    STUDY("study"),
    BOOK("book"),
    INTERVIEW("interview"),
    RECORDING("recording"),
    POST("post"),
    OTHER("other");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
