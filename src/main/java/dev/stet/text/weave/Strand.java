package dev.stet.text.weave;

import java.util.Comparator;

/** An overlay on its way through the weaving: its place in the order given, and the lane it was found. */
final class Strand<T> {

    private static final int NO_LANE = -1;

    private final Overlay<T> overlay;
    private final int rank;
    private final int end;
    private int lane = NO_LANE;

    /** @param end where it ends in some part of the text */
    Strand(Overlay<T> overlay, int rank, int end) {
        this.overlay = overlay;
        this.rank = rank;
        this.end = end;
    }

    T what() {
        return overlay.what();
    }

    boolean lined() {
        return overlay.lined();
    }

    int start() {
        return overlay.span().start();
    }

    int end() {
        return end;
    }

    int rank() {
        return rank;
    }

    int lane() {
        return lane;
    }

    void takes(int free) {
        lane = free;
    }

    /** Whether it is written as an element: one that is to be lined and found no lane is not. */
    boolean drawn() {
        return !lined() || lane != NO_LANE;
    }

    /** By start; of those that start together, what is not lined first, then the longer one. */
    static <T> Comparator<Strand<T>> outerFirst() {
        return Comparator.<Strand<T>>comparingInt(Strand::start)
                .thenComparing(Strand::lined)
                .thenComparing(Comparator.<Strand<T>>comparingInt(Strand::end).reversed())
                .thenComparingInt(Strand::rank);
    }
}
