package dev.stet.report.sheet;

import java.util.List;

/** A piece of a report as it is read from top to bottom, before it takes the form of a format. */
public sealed interface Block {

    /**
     * @param level 1 for the report's title, 2 for its chapters, 3 for what is in a chapter
     * @param id unique in the report
     */
    record Heading(int level, String id, List<Run> runs) implements Block {
        public Heading(int level, String id, String words) {
            this(level, id, List.of(Run.of(words)));
        }
    }

    /** Ordinary words. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph(Run... runs) {
            this(List.of(runs));
        }
    }

    /** Words of the article or of a source, set off from the report's own. */
    record Quotation(String language, List<Run> runs) implements Block {}

    /** A list of named facts. */
    record Pairs(List<Pair> list) implements Block {}

    /** One named fact. */
    record Pair(String name, List<Run> runs) {}

    /** A list. */
    record Items(List<Item> list) implements Block {}

    /**
     * One item of a list.
     *
     * @param id unique in the report, or null
     * @param lines at least one; each stands on a line of its own
     * @param fold what is below them to be opened, or null
     */
    record Item(String id, List<List<Run>> lines, Fold fold) {
        public Item(String id, List<List<Run>> lines) {
            this(id, lines, null);
        }
    }

    /** More, for who asks for it: only where a format can be opened and closed, so not on paper. */
    record Fold(String name, List<Run> runs) {}

    /**
     * @param heads what the columns are, with how wide each is
     * @param rows as many cells in each as there are heads; the first cell heads its row
     */
    record Table(String caption, List<Head> heads, List<List<List<Run>>> rows) implements Block {
        public static final int FULL = 30;

        /** Whether it leaves half of the page free. */
        public boolean isNarrow() {
            return heads.stream().mapToInt(Head::weight).sum() * 2 <= FULL;
        }
    }

    /**
     * A column.
     *
     * @param weight its width; {@link Table#FULL} of them are as wide as the page
     */
    record Head(String words, int weight, boolean numeric) {}

    /**
     * A part of the article with its marks, and notes beside it.
     *
     * @param kind a part kind's key
     */
    record Passage(String kind, String language, List<Run> runs, List<Note> notes) implements Block {}

    /**
     * What stands beside a passage.
     *
     * @param run the index of the run that it belongs to
     */
    record Note(int run, List<Run> runs) {}
}
