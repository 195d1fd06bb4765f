package dev.stet.web.ui;

/**
 * Where one is in a list that is shown page by page.
 *
 * @param current from 1
 * @param last at least 1
 * @param href the address of the list, to which {@code page=n} is added
 */
public record Pages(int current, int last, String href) {

    /** The page of this number, brought within the list. */
    public static Pages of(int asked, long rows, int perPage, String href) {
        int last = (int) Math.max(1, (rows + perPage - 1) / perPage);
        return new Pages(Math.max(1, Math.min(asked, last)), last, href);
    }

    /** Null on the first page. */
    public String previous() {
        return current > 1 ? at(current - 1) : null;
    }

    /** Null on the last page. */
    public String next() {
        return current < last ? at(current + 1) : null;
    }

    private String at(int page) {
        return href + (href.contains("?") ? "&" : "?") + "page=" + page;
    }
}
