package dev.stet.text.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.stet.text.document.PrintedPage;
import dev.stet.text.intake.Block;
import dev.stet.text.intake.Intake;
import dev.stet.text.intake.Lines;
import dev.stet.text.intake.Metadata;
import dev.stet.text.intake.Setting;

/**
 * Reads an article off printed pages. Lines go on over line and page ends; what is printed on each page stands below the
 * paragraph that it broke.
 */
public final class PrintedArticle {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern BROKEN_WORD = Pattern.compile("(?s).*\\p{L}[-\u2010]$");
    private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?…:][\"'”’»)\\]]*$");

    /** A line that ends a sentence, and leaves so much of the widest empty, ends a paragraph. */
    private static final double SHORT = 0.75;

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String before = "";

    private PrintedArticle() {}

    /** The article on these pages; one without parts if there is nothing to read. */
    public static Intake read(List<PrintedPage> pages) {
        PrintedArticle reading = new PrintedArticle();
        PrintedLines lines = new PrintedLines(pages);
        for (int page = 0; page < pages.size(); page++) {
            reading.take(lines.pages().get(page), lines.furniture(page));
        }
        reading.endParagraph();
        Intake intake = Intake.of(reading.blocks, Metadata.NONE);
        Optional<String> title = Optional.of(intake.headline()).filter(headline -> !headline.isEmpty());
        return intake.saying(Metadata.NONE.or(title, Optional.empty()));
    }

    private void take(List<String> lines, Set<Integer> printedOnEach) {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (printedOnEach.contains(at)) {
                furniture.add(line);
            } else if (!line.isEmpty()) {
                take(line, at > 0 && lines.get(at - 1).isEmpty(), widest);
            }
        }
    }

    /** A page end in the middle of a sentence ends no paragraph, whatever space there is. */
    private void take(String line, boolean apart, int widest) {
        boolean ended = ENDS_SENTENCE.matcher(before).matches();
        boolean goesOn = Character.isLowerCase(line.codePointAt(0)) && !ended;
        boolean shortLine = ended && before.length() < SHORT * widest;
        if (Lines.isBullet(line) || shortLine || apart && !goesOn) {
            endParagraph();
        }
        join(line);
        before = line;
    }

    /** A word that was parted at the line's end is put together; what is a hyphen of its own, nobody can tell. */
    private void join(String line) {
        int end = paragraph.length() - 1;
        if (end >= 0 && paragraph.charAt(end) == SOFT_HYPHEN) {
            paragraph.setLength(end);
        } else if (end >= 0 && BROKEN_WORD.matcher(before).matches() && Character.isLowerCase(line.codePointAt(0))) {
            paragraph.setLength(end);
        } else if (end >= 0) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private void endParagraph() {
        add(Lines.isBullet(paragraph.toString()) ? Block.Form.ITEM : Block.Form.TEXT, paragraph.toString());
        furniture.forEach(line -> add(Block.Form.FURNITURE, line));
        furniture.clear();
        paragraph.setLength(0);
        before = "";
    }

    private void add(Block.Form form, String words) {
        Setting setting = new Setting();
        setting.add(words, false);
        String text = setting.done().text();
        if (!text.isEmpty()) {
            blocks.add(Block.of(form, text));
        }
    }
}
