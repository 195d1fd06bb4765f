package dev.stet.report.pdf;

import java.util.List;

import dev.stet.report.pdf.file.Book;

/** Lets columns run down the page and on to the next ones, side by side. */
final class Flow {
    static final float LEFT = 56;
    static final float WIDTH = Book.WIDTH - 2 * LEFT;
    private static final float TOP = Book.HEIGHT - 60;
    private static final float BOTTOM = 66;
    private static final Runnable NOTHING = () -> {};

    private final Book book;
    private final Pen pen;
    private Runnable onTurn = NOTHING;
    private float y;

    Flow(Book book, Pen pen) {
        this.book = book;
        this.pen = pen;
        turn();
    }

    /** The upper edge of what comes next. */
    float y() {
        return y;
    }

    void skip(float points) {
        if (!atHead()) {
            y -= points;
        }
    }

    /** Turns the page where there is less room than this. */
    void need(float points) {
        if (y - points < BOTTOM && !atHead()) {
            turn();
        }
    }

    /** What each following page begins with; null for nothing any more. */
    void onTurn(Runnable head) {
        onTurn = head == null ? NOTHING : head;
    }

    private boolean atHead() {
        return y == TOP;
    }

    private void turn() {
        book.turn();
        y = TOP;
        onTurn.run();
    }

    /** Sets columns that begin at the same height; goes on below the longest. */
    void set(List<Column> columns) {
        int[] next = new int[columns.size()];
        while (true) {
            float lowest = y;
            boolean more = false;
            for (int i = 0; i < next.length; i++) {
                Column column = columns.get(i);
                float at = run(column, next[i], next, i);
                lowest = Math.min(lowest, at);
                more |= next[i] < column.slots().size();
            }
            y = lowest;
            if (!more) {
                return;
            }
            turn();
        }
    }

    private float run(Column column, int from, int[] next, int index) {
        float at = y;
        int i = from;
        while (i < column.slots().size()) {
            Slot slot = column.slots().get(i);
            float height = (at == y && i == from && from > 0 ? 0 : slot.before()) + slot.leading();
            if (at - height < BOTTOM) {
                break;
            }
            at -= height;
            pen.write(slot, column.x(), at + slot.leading() * 0.28f);
            i++;
        }
        next[index] = i;
        return at;
    }
}
