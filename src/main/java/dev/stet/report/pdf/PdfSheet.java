package dev.stet.report.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import dev.stet.report.pdf.file.Book;
import dev.stet.report.pdf.file.Pdf;
import dev.stet.report.pdf.file.Tag;
import dev.stet.report.sheet.Block;
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

/** Blocks as tagged lines on pages. */
final class PdfSheet implements Sheet {
    private static final float INDENT = 14;
    private static final float NAMES = 92;
    private static final float NOTES = 140;
    private static final float GAP = 18;

    private final Book book;
    private final Flow flow;
    private final Pen pen;
    private final Setter setter;
    private Tag chapter;

    PdfSheet(Book book, Setter setter) {
        this.book = book;
        this.setter = setter;
        pen = new Pen(book);
        flow = new Flow(book, pen);
        chapter = book.document().open("Sect");
    }

    void close() {
        chapter.close();
    }

    @Override
    public void set(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            one(setter.slots(paragraph.runs(), Look.BODY, Flow.WIDTH, 4, chapter.open("P")));
        } else if (block instanceof Quotation quotation) {
            quotation(quotation);
        } else if (block instanceof Pairs pairs) {
            pairs(pairs);
        } else if (block instanceof Items items) {
            items(items);
        } else if (block instanceof Table table) {
            new TableSetter(flow, pen, setter).set(table, chapter);
        } else {
            passage((Passage) block);
        }
    }

    private void heading(Heading heading) {
        Look look = heading.level() == 1 ? Look.TITLE : heading.level() == 2 ? Look.CHAPTER : Look.SECTION;
        if (heading.level() == 2) {
            chapter.close();
            chapter = book.document().open("Sect");
        }
        flow.skip(heading.level() == 2 ? 22 : 12);
        flow.need(look.leading() * 2 + 3 * Look.BODY.leading());
        if (heading.level() == 2) {
            pen.rule(Flow.LEFT, flow.y(), Flow.WIDTH, 1.2f, Look.BLACK);
            flow.drop(5);
        }
        book.anchor(heading.id(), flow.y());
        if (heading.level() > 1) {
            String title = heading.runs().stream().map(Run::text).collect(Collectors.joining());
            book.bookmark(heading.level() - 1, title, flow.y());
        }
        one(setter.slots(heading.runs(), look, Flow.WIDTH, 0, chapter.open("H" + heading.level())));
        flow.skip(heading.level() == 3 ? 1 : 4);
    }

    private void one(List<Slot> slots) {
        flow.set(List.of(new Column(Flow.LEFT, slots)));
        Setter.close(slots);
    }

    private void quotation(Quotation quotation) {
        Tag tag = chapter.open("BlockQuote", "/Lang" + Pdf.bytes(quotation.language()));
        one(setter.slots(quotation.runs(), Look.TEXT, Flow.WIDTH, 2, INDENT, tag.open("P")));
        tag.close();
        flow.skip(4);
    }

    private void pairs(Pairs pairs) {
        Tag list = chapter.open("L", "/A<</O/List/ListNumbering/None>>");
        for (Pair pair : pairs.list()) {
            Tag item = list.open("LI");
            List<Slot> name = setter.slots(List.of(Run.quiet(pair.name())), Look.BODY, NAMES, 2, item.open("Lbl"));
            List<Slot> value = setter.slots(pair.runs(), Look.BODY, Flow.WIDTH - NAMES, 2, item.open("LBody"));
            flow.set(List.of(new Column(Flow.LEFT, name), new Column(Flow.LEFT + NAMES, value)));
            Setter.close(name);
            Setter.close(value);
            item.close();
        }
        list.close();
        flow.skip(6);
    }

    private void items(Items items) {
        Tag list = chapter.open("L", "/A<</O/List/ListNumbering/None>>");
        for (Item item : items.list()) {
            flow.need(3 * Look.BODY.leading());
            pen.rule(Flow.LEFT, flow.y() - 2, Flow.WIDTH, 0.5f, Look.RULE);
            if (item.id() != null) {
                book.anchor(item.id(), flow.y());
            }
            Tag entry = list.open("LI");
            Tag body = entry.open("LBody");
            List<Slot> slots = new ArrayList<>();
            for (List<Run> line : item.lines()) {
                slots.addAll(setter.slots(line, Look.BODY, Flow.WIDTH, slots.isEmpty() ? 5 : 1, body.open("P")));
            }
            one(slots);
            body.close();
            entry.close();
            flow.skip(3);
        }
        list.close();
        flow.skip(6);
    }

    private void passage(Passage passage) {
        Look look = Look.of(passage.kind());
        boolean heads = passage.kind().equals("headline") || passage.kind().equals("heading");
        float indent = passage.kind().equals("quotation") ? INDENT : 0;
        float width = Flow.WIDTH - NOTES - GAP;
        String language = "/Lang" + Pdf.bytes(passage.language());
        List<Slot> text =
                setter.slots(passage.runs(), look, width, 6, indent, chapter.open(heads ? "H3" : "P", language));
        List<Slot> notes = new ArrayList<>();
        List<Integer> beside = new ArrayList<>();
        Tag list = passage.notes().isEmpty() ? null : chapter.open("L", "/A<</O/List/ListNumbering/None>>");
        List<Tag> items = new ArrayList<>();
        for (Note note : passage.notes()) {
            Tag item = list.open("LI");
            items.add(item);
            List<Slot> lines = setter.slots(note.runs(), Look.SMALL, NOTES, 3, item.open("LBody"));
            notes.addAll(lines);
            beside.add(line(text, note.run()));
            beside.addAll(Collections.nCopies(lines.size() - 1, 0));
        }
        lift(beside, notes, text);
        flow.need(heads ? height(text) + 4 * Look.TEXT.leading() : look.leading() * Math.min(2, text.size()) + 6);
        flow.set(new Column(Flow.LEFT, text), new Column(Flow.LEFT + width + GAP, notes), beside);
        Setter.close(text);
        Setter.close(notes);
        items.forEach(Tag::close);
        if (list != null) {
            list.close();
        }
        flow.skip(3);
    }

    /** Notes that would run on below their text begin higher, where there is room. */
    private static void lift(List<Integer> beside, List<Slot> notes, List<Slot> text) {
        float end = height(text);
        for (int i = notes.size() - 1; i >= 0; i--) {
            end -= notes.get(i).before() + notes.get(i).leading();
            int line = Math.max(0, (int) (end / text.get(0).leading()));
            beside.set(i, Math.min(beside.get(i), line));
        }
    }

    private static float height(List<Slot> slots) {
        return (float) slots.stream().mapToDouble(Slot::leading).sum();
    }

    /** The number of the first line in which a run stands. */
    private static int line(List<Slot> text, int run) {
        return (int) text.stream()
                .takeWhile(slot -> slot.line().pieces().stream().noneMatch(piece -> piece.run() == run))
                .count();
    }
}
