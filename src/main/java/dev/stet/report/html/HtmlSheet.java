package dev.stet.report.html;

import java.util.List;
import java.util.Set;

import dev.stet.report.sheet.Block;
import dev.stet.report.sheet.Block.Fold;
import dev.stet.report.sheet.Block.Head;
import dev.stet.report.sheet.Block.Heading;
import dev.stet.report.sheet.Block.Item;
import dev.stet.report.sheet.Block.Items;
import dev.stet.report.sheet.Block.Note;
import dev.stet.report.sheet.Block.Pair;
import dev.stet.report.sheet.Block.Pairs;
import dev.stet.report.sheet.Block.Paragraph;
import dev.stet.report.sheet.Block.Passage;
import dev.stet.report.sheet.Block.Quotation;
import dev.stet.report.sheet.Block.Table;
import dev.stet.report.sheet.Run;
import dev.stet.report.sheet.Sheet;

/** Blocks as HTML elements. Classes are those of {@code css/components/report.css}. */
final class HtmlSheet implements Sheet {
    private static final Set<String> HEADINGS = Set.of("headline", "heading");

    private final Markup markup;
    private final Runs runs;
    private final boolean titled;

    /** @param titled whether the report's title stands above; a page has one of its own */
    HtmlSheet(Appendable out, boolean titled) {
        this.titled = titled;
        markup = new Markup(out);
        runs = new Runs(markup);
    }

    @Override
    public void set(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            markup.raw("<p>");
            runs.set(paragraph.runs());
            markup.raw("</p>\n");
        } else if (block instanceof Quotation quotation) {
            markup.raw("<blockquote dir=\"auto\"")
                    .attribute("lang", quotation.language())
                    .raw("><p>");
            runs.set(quotation.runs());
            markup.raw("</p></blockquote>\n");
        } else if (block instanceof Pairs pairs) {
            pairs(pairs);
        } else if (block instanceof Items items) {
            items(items);
        } else if (block instanceof Table table) {
            table(table);
        } else {
            passage((Passage) block);
        }
    }

    private void heading(Heading heading) {
        if (heading.level() == 1 && !titled) {
            return;
        }
        String element = "h" + heading.level();
        markup.raw("<" + element).attribute("id", heading.id()).raw(">");
        runs.set(heading.runs());
        markup.raw("</" + element + ">\n");
    }

    private void pairs(Pairs pairs) {
        markup.raw("<dl class=\"facts\">\n");
        for (Pair pair : pairs.list()) {
            markup.raw("<dt>").text(pair.name()).raw("</dt><dd dir=\"auto\">");
            runs.set(pair.runs());
            markup.raw("</dd>\n");
        }
        markup.raw("</dl>\n");
    }

    private void items(Items items) {
        markup.raw("<ul class=\"items\">\n");
        for (Item item : items.list()) {
            markup.raw("<li").attribute("id", item.id()).raw(">");
            for (List<Run> line : item.lines()) {
                markup.raw("<p dir=\"auto\">");
                runs.set(line);
                markup.raw("</p>");
            }
            if (item.fold() != null) {
                fold(item.fold());
            }
            markup.raw("</li>\n");
        }
        markup.raw("</ul>\n");
    }

    private void fold(Fold fold) {
        markup.raw("<details><summary>").text(fold.name()).raw("</summary><blockquote dir=\"auto\"><p>");
        runs.set(fold.runs());
        markup.raw("</p></blockquote></details>");
    }

    private void table(Table table) {
        markup.raw("<div")
                .attribute("class", table.isNarrow() ? "scroll half" : "scroll")
                .attribute("aria-label", table.caption());
        markup.raw(" role=\"region\" tabindex=\"0\"><table")
                .attribute("class", table.isNarrow() ? null : "cards")
                .raw(">\n<caption>")
                .text(table.caption())
                .raw("</caption>\n<thead><tr>");
        for (Head head : table.heads()) {
            markup.raw("<th scope=\"col\"").attribute("class", head.numeric() ? "number" : null);
            markup.raw(">").text(head.words()).raw("</th>");
        }
        markup.raw("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table.heads(), row));
        markup.raw("</tbody></table></div>\n");
    }

    private void row(List<Head> heads, List<List<Run>> row) {
        markup.raw("<tr>");
        for (int i = 0; i < row.size(); i++) {
            String element = i == 0 ? "th" : "td";
            markup.raw("<" + element).raw(i == 0 ? " scope=\"row\"" : "");
            markup.attribute("data-label", i == 0 ? null : heads.get(i).words());
            markup.attribute("class", heads.get(i).numeric() ? "number" : null).raw(">");
            runs.set(row.get(i));
            markup.raw("</" + element + ">");
        }
        markup.raw("</tr>\n");
    }

    private void passage(Passage passage) {
        String element = HEADINGS.contains(passage.kind()) ? "h3" : "p";
        markup.raw("<div").attribute("class", "part " + passage.kind()).raw("><" + element + " dir=\"auto\"");
        markup.attribute("lang", passage.language()).raw(">");
        runs.set(passage.runs());
        markup.raw("</" + element + ">\n");
        if (!passage.notes().isEmpty()) {
            markup.raw("<ul class=\"notes\">\n");
            for (Note note : passage.notes()) {
                markup.raw("<li>");
                runs.set(note.runs());
                markup.raw("</li>\n");
            }
            markup.raw("</ul>");
        }
        markup.raw("</div>\n");
    }
}
