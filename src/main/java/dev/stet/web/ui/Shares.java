package dev.stet.web.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.stet.review.Progress;

/** A whole and how it is shared out: statements by verdict, or the characters of an article by what became of them. */
public final class Shares {

    private static final double HUNDRED = 100;

    private final boolean percent;
    private final List<Named> all = new ArrayList<>();
    private long total;

    /**
     * One share of a whole, as it is drawn in a meter.
     *
     * @param count how many of the whole, in whatever the whole counts
     * @param figure how the count is written
     * @param from where it starts, in hundredths of the whole
     * @param width how far it reaches, in hundredths of the whole
     */
    public record Share(String tone, String sign, String label, long count, String figure, String from, String width) {}

    private record Named(String tone, String sign, String label, long count) {}

    private Shares(boolean percent) {
        this.percent = percent;
    }

    /** Figures are the counts themselves. */
    public static Shares counted() {
        return new Shares(false);
    }

    /** Figures are percentages, which never round to 0 or to 100 what is not nothing or all. */
    public static Shares inPercent() {
        return new Shares(true);
    }

    /** The statements of an article, by verdict and stage. */
    public static Shares of(Progress progress) {
        Shares shares = counted();
        for (Progress.Tally tally : progress.tallies()) {
            shares.with(tally.tone().key(), tally.symbol(), tally.label(), tally.count());
        }
        return shares;
    }

    /** One more share, drawn after the ones before. */
    public Shares with(String tone, String sign, String label, long count) {
        all.add(new Named(tone, sign, label, count));
        total += count;
        return this;
    }

    public long total() {
        return total;
    }

    /** Those that are not nothing. */
    public List<Share> shown() {
        List<Share> shown = new ArrayList<>();
        long before = 0;
        for (Named named : all) {
            if (named.count > 0) {
                shown.add(drawn(named, before));
                before += named.count;
            }
        }
        return shown;
    }

    /** For those who cannot see the bar: {@code 14: 6 supported, 4 unreviewed}. */
    public String spoken() {
        String parts = shown().stream()
                .map(share -> share.figure() + " " + share.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "nothing yet" : parts;
    }

    private Share drawn(Named named, long before) {
        String figure = percent ? percentOf(named.count, total) + " %" : Long.toString(named.count);
        return new Share(
                named.tone, named.sign, named.label, named.count, figure, hundredths(before), hundredths(named.count));
    }

    private String hundredths(long count) {
        return String.format(Locale.ROOT, "%.2f", HUNDRED * count / total);
    }

    /** Whole percent; only nothing is 0 and only all is 100. */
    static long percentOf(long count, long total) {
        if (count == 0 || count == total) {
            return count == 0 ? 0 : 100;
        }
        return Math.max(1, Math.min(99, Math.round(HUNDRED * count / total)));
    }
}
