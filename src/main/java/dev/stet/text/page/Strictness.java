package dev.stet.text.page;

/**
 * How much a reduction throws away. Where a strict one leaves too little, a laxer one follows.
 *
 * @param dropsUnlikely whether elements go whose names say that they are no article
 * @param heedsNames whether the names of elements count for or against them
 * @param cleans whether forms, lists and boxes inside the article go when they look like furniture
 */
record Strictness(boolean dropsUnlikely, boolean heedsNames, boolean cleans) {

    static final Strictness FULL = new Strictness(true, true, true);

    boolean isLaxest() {
        return !cleans;
    }

    Strictness relaxed() {
        if (dropsUnlikely) {
            return new Strictness(false, heedsNames, cleans);
        }
        return heedsNames ? new Strictness(false, false, cleans) : new Strictness(false, false, false);
    }

    int weight(PageNode node) {
        return heedsNames ? Wording.weight(node) : 0;
    }
}
