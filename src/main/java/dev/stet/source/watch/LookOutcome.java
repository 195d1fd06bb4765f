package dev.stet.source.watch;

/** What came of a look at a source. */
public enum LookOutcome {
    KEPT("kept as a new capture"),
    UNCHANGED("the same bytes as the newest capture"),
    FAILED("capture failed, which is not absence");

    private final String label;

    LookOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
