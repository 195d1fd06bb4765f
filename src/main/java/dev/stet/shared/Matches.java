package dev.stet.shared;

import java.util.List;

/**
 * What a list lets through, looked for once for its count and for its page.
 *
 * @param ids in their order, as far as they were counted and one more where there is one
 */
public record Matches(Counted count, List<Long> ids) {

    /** What came of {@code most} that were asked for. */
    public static Matches of(List<Long> ids, int most) {
        return new Matches(Counted.of(ids.size(), most), ids);
    }

    /** {@code page} counts from 0 and is one that was counted. */
    public List<Long> page(int page, int size) {
        int from = Math.min(page * size, ids.size());
        return ids.subList(from, Math.min(from + size, ids.size()));
    }
}
