package dev.stet.web.ui;

import dev.stet.shared.Counted;

/**
 * Where one is in a list that is shown page by page.
 *
 * @param current from 1
 * @param last at least 1; where there are more, the last that is known of
 * @param more whether there are pages beyond the last that is known of
 * @param href the address of the list, to which {@code page=n} is added
 */
public record Pages(int current, int last, boolean more, String href) {

    /** The page of this number, brought within the list. */
    public static Pages of(int asked, long rows, int perPage, String href) {
        return of(asked, new Counted(rows, true), perPage, href);
    }

    /** As above, of a list that was counted so far only. */
    public static Pages of(int asked, Counted rows, int perPage, String href) {
        int last = (int) Math.max(1, (rows.count() + perPage - 1) / perPage);
        return new Pages(Math.max(1, Math.min(asked, last)), last, !rows.isAll(), href);
    }

    /** Null on the first page. */
    public String previous() {
        return current > 1 ? at(current - 1) : null;
    }

    /** Null on the last page. */
    public String next() {
        return current < last || more ? at(current + 1) : null;
    }

    private String at(int page) {
        return href + (href.contains("?") ? "&" : "?") + "page=" + page;
    }
}
