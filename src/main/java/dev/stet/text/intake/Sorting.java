package dev.stet.text.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.stet.text.PartKind;

/**
 * Tells what each block of an article is to its reader, from its place, its length and how it begins and ends. A
 * proposal: the reviewer corrects it before anything is stored.
 */
final class Sorting {

    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_HEADING = 120;
    private static final int MOST_WORDS_IN_HEADING = 18;
    private static final Pattern ENDS_OPEN = Pattern.compile("(?s).*[\\p{L}\\p{N}?!)’'”\"»%]$");
    private static final Pattern SUMMARY_LABEL = Pattern.compile(
            "^(summary|key (points|takeaways|facts|findings)|highlights|in brief|at a glance|the gist|tl;?dr"
                    + "|das wichtigste in kürze|auf einen blick|zusammenfassung|en bref|résumé|en resumen|in breve)\\s*:?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private enum Place {
        ABOVE,
        UNDER_HEADLINE,
        IN_SUMMARY,
        IN_TEXT,
        IN_SOURCES
    }

    private final List<Block> blocks;
    private final List<PartKind> kinds = new ArrayList<>();
    private Place place = Place.ABOVE;

    private Sorting(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** One kind for each block. */
    static List<PartKind> kinds(List<Block> blocks) {
        Sorting sorting = new Sorting(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            sorting.kinds.add(sorting.kind(i));
        }
        return sorting.kinds;
    }

    private PartKind kind(int index) {
        Block block = blocks.get(index);
        if (block.is(Block.Form.FURNITURE)) {
            return PartKind.BOILERPLATE;
        }
        if (block.is(Block.Form.CAPTION)) {
            return PartKind.CAPTION;
        }
        if (opensSources(block) || (place == Place.IN_SOURCES && SourceLines.isEntry(block))) {
            place = Place.IN_SOURCES;
            return PartKind.SOURCE_LIST;
        }
        if (!block.is(Block.Form.TITLE) && Furniture.is(block.text())) {
            return PartKind.BOILERPLATE;
        }
        return place == Place.ABOVE ? first(block) : later(index, block);
    }

    private boolean opensSources(Block block) {
        boolean label = place != Place.ABOVE && SourceLines.isLabel(block.text());
        return label || block.is(Block.Form.NOTE) || (isProse(block) && SourceLines.isLabelled(block.text()));
    }

    private static boolean isProse(Block block) {
        return block.is(Block.Form.TEXT) || block.is(Block.Form.PARAGRAPH);
    }

    private PartKind first(Block block) {
        boolean isShort = block.length() <= LONGEST_HEADLINE && blocks.size() > 1;
        boolean plain = block.is(Block.Form.TEXT)
                && isShort
                && ENDS_OPEN.matcher(block.text()).matches();
        if (block.is(Block.Form.TITLE) || block.is(Block.Form.HEADING) || plain) {
            place = Place.UNDER_HEADLINE;
            return PartKind.HEADLINE;
        }
        place = Place.IN_TEXT;
        return inText(block);
    }

    private PartKind later(int index, Block block) {
        if (place == Place.UNDER_HEADLINE && isSummaryLabel(index)) {
            return PartKind.HEADING;
        }
        if (block.is(Block.Form.ITEM) && place != Place.IN_TEXT && place != Place.IN_SOURCES) {
            place = Place.IN_SUMMARY;
            return PartKind.SUMMARY;
        }
        place = Place.IN_TEXT;
        return block.is(Block.Form.TEXT) && isHeading(index) ? PartKind.HEADING : inText(block);
    }

    private boolean isSummaryLabel(int index) {
        boolean items = index + 1 < blocks.size() && blocks.get(index + 1).is(Block.Form.ITEM);
        return items && SUMMARY_LABEL.matcher(blocks.get(index).text()).matches();
    }

    private static PartKind inText(Block block) {
        return switch (block.form()) {
            case TITLE, HEADING -> PartKind.HEADING;
            case QUOTED -> PartKind.QUOTATION;
            case CAPTION -> PartKind.CAPTION;
            default -> Quoted.isWhole(block.text()) ? PartKind.QUOTATION : PartKind.PARAGRAPH;
        };
    }

    /** A short line without an end, and text under it. */
    private boolean isHeading(int index) {
        Block block = blocks.get(index);
        boolean isShort = block.length() <= LONGEST_HEADING
                && !block.text().contains("\n")
                && block.text().split("\\s+").length <= MOST_WORDS_IN_HEADING;
        return isShort && hasTextUnder(index) && endsLikeHeading(block.text()) && !Quoted.isWhole(block.text());
    }

    private boolean hasTextUnder(int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        Block below = blocks.get(index + 1);
        boolean longer = below.length() > blocks.get(index).length();
        return !below.is(Block.Form.HEADING)
                && !below.is(Block.Form.CAPTION)
                && (longer || below.is(Block.Form.ITEM))
                && !Furniture.is(below.text());
    }

    private static boolean endsLikeHeading(String text) {
        int first = text.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLowerCase(first);
        return begins && ENDS_OPEN.matcher(text).matches() && !text.matches(".*[!”\"»]$");
    }
}
