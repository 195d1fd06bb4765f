package dev.stet.text.page;

import java.util.regex.Pattern;

/**
 * What stands in an element, counted once from the leaves up, so that asking again costs nothing. Lengths are in UTF-16
 * units of the text with each run of white space taken as one blank.
 */
final class Measure {

    static final Measure NOTHING = new Measure();

    private static final Pattern FILM_SITE = Pattern.compile(
            "//(www\\.)?((dailymotion|youtube|youtube-nocookie|player\\.vimeo|v\\.qq|bilibili|live\\.bilibili)\\.com"
                    + "|(archive|upload\\.wikimedia)\\.org|player\\.twitch\\.tv)",
            Pattern.CASE_INSENSITIVE);
    private static final String COMMAS = ",\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C";
    private static final double WITHIN_PAGE = 0.3;

    private int runs;
    private boolean blankFirst;
    private boolean blankLast;
    int commas;
    double linked;
    int paragraphs;
    int images;
    int items;
    int inputs;
    int headings;
    int lists;
    int textish;
    int embedded;
    boolean film;
    boolean data;
    boolean telltale;
    int tables;
    int rows;
    int columns;

    /** Counts everything in the tree; each node keeps its own figures. */
    static void take(PageNode root) {
        root.walk(Measure::begin, Measure::end);
    }

    static void begin(PageNode node) {
        Measure measure = new Measure();
        if (node.isText()) {
            measure.read(node.text());
        }
        node.measure(measure);
    }

    static void end(PageNode node) {
        if (node.parent() != null) {
            node.parent().measure().add(node);
        }
    }

    /** Characters of the trimmed text. */
    int length() {
        int edges = (blankFirst ? 1 : 0) + (blankLast ? 1 : 0);
        return Math.max(0, runs - edges);
    }

    /** The share of the text that is link; links within the page count for less. */
    double linkDensity() {
        return length() == 0 ? 0 : linked / length();
    }

    double share(int part) {
        return length() == 0 ? 0 : (double) part / length();
    }

    private void read(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (!space || !blank) {
                runs++;
            }
            if (COMMAS.indexOf(c) >= 0) {
                commas++;
            }
            blank = space;
        }
        blankFirst = !text.isEmpty() && isSpace(text.charAt(0));
        blankLast = blank;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    private void add(PageNode child) {
        Measure other = child.measure();
        join(other);
        int length = other.length();
        commas += other.commas;
        linked += other.linked + (child.is("a") ? length * weight(child) : 0);
        paragraphs += other.paragraphs + one(child.is("p"));
        images += other.images + one(child.is("img"));
        items += other.items + one(child.is("li"));
        inputs += other.inputs + one(child.is("input"));
        headings += other.headings + (child.isAnyOf(Tags.HEADINGS) ? length : 0);
        lists += other.lists + (child.is("ul") || child.is("ol") ? length : 0);
        textish = saturated((long) textish + other.textish + (child.isAnyOf(Tags.TEXTISH) ? length : 0));
        embedded += other.embedded + one(child.isAnyOf(Tags.EMBEDDED));
        film |= other.film || isFilm(child);
        data |= other.data || child.isDataTable();
        DataTable.count(child, this);
    }

    private void join(Measure other) {
        if (other.runs == 0) {
            return;
        }
        boolean meeting = runs > 0 && blankLast && other.blankFirst;
        blankFirst = runs == 0 ? other.blankFirst : blankFirst;
        runs += other.runs - (meeting ? 1 : 0);
        blankLast = other.blankLast;
    }

    private static double weight(PageNode link) {
        String href = link.attribute("href");
        return href.length() > 1 && href.startsWith("#") ? WITHIN_PAGE : 1;
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }

    private static int saturated(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE / 2);
    }

    /** Whether it shows a film from one of the well-known places: those belong to the article. */
    static boolean isFilm(PageNode node) {
        return node.isAnyOf(Tags.EMBEDDED)
                && node.anyAttribute(value -> FILM_SITE.matcher(value).find());
    }
}
