package dev.stet.review;

import java.util.List;

/** The scale that a new desk starts with. */
final class DefaultScale {

    /** One rating as a desk is given it; see {@link Rating} for what each means. */
    record Line(String key, String label, String symbol, Tone tone, Grounds grounds, String meaning) {}

    static final List<Line> LINES = List.of(
            new Line(
                    "supported",
                    "supported",
                    "✓",
                    Tone.OK,
                    Grounds.SUPPORT,
                    "The sources bear the statement out as it is worded."),
            new Line(
                    "supported-with-context",
                    "supported with context",
                    "◕",
                    Tone.OK,
                    Grounds.SUPPORT,
                    "The sources bear it out, and a reader needs to know something more to read it right."),
            new Line(
                    "partly-supported",
                    "partly supported",
                    "◐",
                    Tone.PARTLY,
                    Grounds.SUPPORT,
                    "The sources bear out a part of it; the rest is wrong or not shown."),
            new Line(
                    "conflicting-evidence",
                    "conflicting evidence",
                    "⇄",
                    Tone.PARTLY,
                    Grounds.BOTH,
                    "Sources of weight disagree, and the desk cannot decide between them."),
            new Line("contradicted", "contradicted", "✗", Tone.NO, Grounds.CONTRADICTION, "The sources say otherwise."),
            new Line(
                    "outdated",
                    "outdated",
                    "◷",
                    Tone.NO,
                    Grounds.NOTHING,
                    "It was so once, and no longer was when the article said it."),
            new Line(
                    "unverifiable",
                    "unverifiable",
                    "?",
                    Tone.OPEN,
                    Grounds.NOTHING,
                    "It can be true or false, and nothing within reach shows which."),
            new Line(
                    "authors-word-only",
                    "author's word only",
                    "❝",
                    Tone.OPEN,
                    Grounds.NOTHING,
                    "Nothing but the article itself says so."),
            new Line(
                    "not-checkable",
                    "not checkable",
                    "∅",
                    Tone.QUIET,
                    Grounds.NOTHING,
                    "On reading again, it is not a matter of true or false."));

    private DefaultScale() {}
}
