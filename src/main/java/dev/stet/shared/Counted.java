package dev.stet.shared;

/**
 * How many there are of something, counted no further than anybody reads on: so that a list of very many costs no more than one
 * of some.
 *
 * @param count how many there are, or as many as were counted
 * @param isAll whether there are no more
 */
public record Counted(long count, boolean isAll) {

    /** How far a list is counted at least. */
    private static final int FAR = 500;

    /**
     * How many rows to ask for to know what a page of a list is to say: one more than is counted.
     *
     * @param page from 1; further back, it is counted as far as to its end
     */
    public static int most(int page, int size) {
        return most(page, size, FAR);
    }

    /**
     * As above, where a list is counted so far at least.
     *
     * @param far less where each row is dear to find
     */
    public static int most(int page, int size, int far) {
        return (int) Math.min(Integer.MAX_VALUE - 1, Math.max(far, (long) page * size)) + 1;
    }

    /** What is known when {@code found} rows came of {@code most} that were asked for. */
    public static Counted of(long found, int most) {
        return found < most ? new Counted(found, true) : new Counted(most - 1L, false);
    }

    /** As it stands in a sentence: “12”, or “more than 500”. */
    public String words() {
        return isAll ? Long.toString(count) : "more than " + count;
    }
}
