package dev.stet.text.quotation;

import java.util.Arrays;

/**
 * For each index of a text that was made from another, the index that it came from. Kept as the few places where the
 * distance between the two changes, since most of a text is copied as it is.
 */
final class Origins {

    private int[] from = new int[16];
    private int[] distance = new int[16];
    private int count;

    /** Notes, for indexes in rising order, that {@code index} came from {@code origin}. */
    void note(int index, int origin) {
        if (count > 0 && distance[count - 1] == origin - index) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            distance = Arrays.copyOf(distance, count * 2);
        }
        from[count] = index;
        distance[count++] = origin - index;
    }

    int of(int index) {
        int found = Arrays.binarySearch(from, 0, count, index);
        return index + distance[found >= 0 ? found : -found - 2];
    }
}
