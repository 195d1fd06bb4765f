package dev.stet.text.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import dev.stet.shared.TextSpan;

/** The sweep over one part: which strands are open, and what has been written so far. */
final class PartWeaving<T> {

    private final String text;
    private final TextSpan part;
    private final List<Piece<T>> pieces = new ArrayList<>();
    private final List<Strand<T>> stack = new ArrayList<>();
    private final PriorityQueue<Strand<T>> endings =
            new PriorityQueue<>(Comparator.<Strand<T>>comparingInt(Strand::end).thenComparingInt(Strand::rank));
    private int point;
    private int at;

    /** @param at where the part starts in UTF-16 units of the text */
    PartWeaving(String text, int at, TextSpan part) {
        this.text = text;
        this.part = part;
        this.at = at;
        point = part.start();
    }

    /** @param reaching the strands that have a character in this part, by start */
    List<Piece<T>> weave(List<Strand<T>> reaching) {
        for (Strand<T> strand : reaching) {
            int start = Math.max(strand.start(), part.start());
            endBefore(start);
            write(start);
            open(strand);
        }
        endBefore(part.end());
        write(part.end());
        for (int i = stack.size() - 1; i >= 0; i--) {
            pieces.add(new Piece.Closes<>(stack.get(i).what()));
        }
        return pieces;
    }

    private void open(Strand<T> strand) {
        endings.add(strand);
        if (strand.drawn()) {
            stack.add(strand);
            pieces.add(new Piece.Opens<>(strand.what(), Math.max(0, strand.lane())));
        }
    }

    /** Ends, one place after the other, all that ends up to a point; what ends at the point itself ends with it. */
    private void endBefore(int limit) {
        while (!endings.isEmpty() && endings.peek().end() <= limit) {
            int end = endings.peek().end();
            write(end);
            List<Strand<T>> ended = new ArrayList<>();
            while (!endings.isEmpty() && endings.peek().end() == end) {
                ended.add(endings.poll());
            }
            close(end);
            ended.stream().filter(Strand::lined).forEach(strand -> pieces.add(new Piece.Ends<>(strand.what())));
        }
    }

    /** Closes what ends here, and whatever was opened inside it, which is opened again. */
    private void close(int end) {
        int deepest = 0;
        while (deepest < stack.size() && stack.get(deepest).end() != end) {
            deepest++;
        }
        List<Strand<T>> inside = new ArrayList<>(stack.subList(deepest, stack.size()));
        for (int i = inside.size() - 1; i >= 0; i--) {
            pieces.add(new Piece.Closes<>(inside.get(i).what()));
        }
        stack.subList(deepest, stack.size()).clear();
        for (Strand<T> strand : inside) {
            if (strand.end() != end) {
                stack.add(strand);
                pieces.add(new Piece.Opens<>(strand.what(), Math.max(0, strand.lane())));
            }
        }
    }

    private void write(int to) {
        if (to > point) {
            int until = text.offsetByCodePoints(at, to - point);
            pieces.add(new Piece.Words<>(text.substring(at, until)));
            at = until;
            point = to;
        }
    }
}
