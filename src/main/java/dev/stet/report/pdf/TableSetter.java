package dev.stet.report.pdf;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.pdf.file.Tag;
import dev.stet.report.sheet.Block.Head;
import dev.stet.report.sheet.Block.Table;
import dev.stet.report.sheet.Run;

/** Sets tables row by row; the heads come again on each page, where they are not read out again. */
final class TableSetter {
    private static final float PADDING = 8;
    private static final Look LOOK = new Look(Look.BODY.cut(), 9.5f, 13);

    private final Flow flow;
    private final Pen pen;
    private final Setter setter;

    TableSetter(Flow flow, Pen pen, Setter setter) {
        this.flow = flow;
        this.pen = pen;
        this.setter = setter;
    }

    void set(Table table, Tag chapter) {
        Tag tag = chapter.open("Table");
        flow.skip(6);
        flow.need(5 * LOOK.leading());
        List<Slot> caption =
                setter.slots(List.of(Run.quiet(table.caption())), Look.SMALL, Flow.WIDTH, 0, tag.open("Caption"));
        flow.set(List.of(new Column(Flow.LEFT, caption)));
        Setter.close(caption);
        Tag heads = tag.open("TR");
        row(table.heads(), heads(table), heads, true);
        heads.close();
        flow.onTurn(() -> row(table.heads(), heads(table), null, true));
        for (List<List<Run>> cells : table.rows()) {
            flow.need(2 * LOOK.leading());
            Tag row = tag.open("TR");
            row(table.heads(), cells, row, false);
            row.close();
        }
        flow.onTurn(null);
        tag.close();
        flow.skip(8);
    }

    private static List<List<Run>> heads(Table table) {
        return table.heads().stream()
                .map(head -> List.of(Run.strong(head.words())))
                .toList();
    }

    private void row(List<Head> heads, List<List<Run>> cells, Tag row, boolean head) {
        float unit = Flow.WIDTH / Table.FULL;
        float x = Flow.LEFT;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            float width = heads.get(i).weight() * unit - PADDING;
            Tag cell = row == null ? null : cell(row, i, head);
            List<Run> runs = cells.get(i);
            columns.add(new Column(
                    x,
                    heads.get(i).numeric()
                            ? setter.atRight(runs, LOOK, width, cell)
                            : setter.slots(runs, LOOK, width, 0, cell)));
            x += width + PADDING;
        }
        flow.skip(2);
        flow.set(columns);
        columns.forEach(column -> Setter.close(column.slots()));
        flow.skip(2);
        pen.rule(Flow.LEFT, flow.y(), x - Flow.LEFT, head ? 0.9f : 0.4f, head ? Look.BLACK : Look.RULE);
    }

    private static Tag cell(Tag row, int index, boolean head) {
        if (head) {
            return row.open("TH", "/A<</O/Table/Scope/Column>>");
        }
        return index == 0 ? row.open("TH", "/A<</O/Table/Scope/Row>>") : row.open("TD");
    }
}
