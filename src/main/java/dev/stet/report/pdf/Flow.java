package dev.stet.report.pdf;

import java.util.List;
import java.util.function.IntFunction;

import dev.stet.report.pdf.file.Book;

/** Lets columns run down the page and on to the next ones, side by side. */
final class Flow {
    static final float LEFT = 56;
    static final float WIDTH = Book.WIDTH - 2 * LEFT;
    private static final float TOP = Book.HEIGHT - 60;
    private static final float BOTTOM = 66;
    /** The share of a line that lies below the line that its letters stand on. */
    private static final float DEPTH = 0.28f;

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

    /** As {@link #skip}, also at the head of a page. */
    void drop(float points) {
        y -= points;
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
        List<Course> courses = columns.stream().map(Course::new).toList();
        while (true) {
            float lowest = y;
            for (Course course : courses) {
                lowest = Math.min(lowest, course.run(y, slot -> y));
            }
            y = lowest;
            if (courses.stream().allMatch(Course::isDone)) {
                return;
            }
            turn();
        }
    }

    /**
     * Sets text with notes beside it: none stands above the line that it belongs to, nor above the note before it.
     *
     * @param beside for each line of the notes, the number of the line of the text
     */
    void set(Column text, Column notes, List<Integer> beside) {
        Course course = new Course(text);
        Course margin = new Course(notes);
        while (true) {
            float end = course.run(y, slot -> y);
            y = Math.min(
                    end,
                    margin.run(
                            y,
                            note -> course.heightOf(
                                    beside.get(note), notes.slots().get(note))));
            if (course.isDone() && margin.isDone()) {
                return;
            }
            turn();
        }
    }

    /** How far a column is set. */
    private final class Course {
        private final Column column;
        private final float[] base;
        private int next;
        private int first;

        Course(Column column) {
            this.column = column;
            base = new float[column.slots().size()];
        }

        boolean isDone() {
            return next == base.length;
        }

        /**
         * Sets as much as the page takes.
         *
         * @param highest for the number of a slot, where its upper edge may stand at most; NaN if not on this page
         * @return the lower edge
         */
        float run(float top, IntFunction<Float> highest) {
            float at = top;
            first = next;
            while (!isDone()) {
                Slot slot = column.slots().get(next);
                float before = next == first && first > 0 ? 0 : slot.before();
                float upper = Math.min(at - before, highest.apply(next));
                if (!(upper - slot.leading() >= BOTTOM)) {
                    break;
                }
                at = upper - slot.leading();
                base[next] = at + slot.leading() * DEPTH;
                pen.write(slot, column.x(), base[next]);
                next++;
            }
            return at;
        }

        /** The upper edge of a slot of another column that stands on the same line as the slot of this number. */
        private float heightOf(int number, Slot other) {
            if (number >= next) {
                return Float.NaN;
            }
            return number < first ? y : base[number] + other.leading() * (1 - DEPTH);
        }
    }
}
