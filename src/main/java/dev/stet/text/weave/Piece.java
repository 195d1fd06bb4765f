package dev.stet.text.weave;

/** What a woven text consists of, in the order in which it is written. */
public sealed interface Piece<T> {

    /**
     * Here an overlay begins, or begins again after another had to end inside it, or in the next part of the text.
     *
     * @param lane on which of the lines below the text it is drawn, from 0; those that overlap differ
     */
    record Opens<T>(T what, int lane) implements Piece<T> {}

    /** Some characters of the text, never none. */
    record Words<T>(String text) implements Piece<T> {}

    /** The innermost overlay that is open ends, perhaps to begin again at once. */
    record Closes<T>(T what) implements Piece<T> {}

    /** The last character of a lined overlay was the one before: the place for its number. */
    record Ends<T>(T what) implements Piece<T> {}
}
