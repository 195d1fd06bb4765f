package dev.stet.source.fetch;

/** One line of the head of a request or of an answer, as it was sent. */
public record Header(String name, String value) {

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
