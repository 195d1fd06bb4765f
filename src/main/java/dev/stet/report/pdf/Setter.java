package dev.stet.report.pdf;

import java.util.ArrayList;
import java.util.List;

import dev.stet.report.pdf.file.Tag;
import dev.stet.report.pdf.type.Line;
import dev.stet.report.pdf.type.Piece;
import dev.stet.report.pdf.type.Typesetter;
import dev.stet.report.pdf.type.Words;
import dev.stet.report.sheet.Run;

/** Turns runs into the slots of a column. */
final class Setter {
    private final Typesetter typesetter;

    Setter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** The slots of some words, whose tag the caller closes through {@code close} when they are drawn. */
    List<Slot> slots(List<Run> runs, Look look, float width, float before, Tag tag) {
        return slots(runs, look, width, before, 0, tag);
    }

    List<Slot> slots(List<Run> runs, Look look, float width, float before, float indent, Tag tag) {
        Owner owner = new Owner(tag, runs);
        List<Slot> slots = new ArrayList<>();
        for (Line line : lines(runs, look, width - indent)) {
            slots.add(new Slot(line, slots.isEmpty() ? before : 0, look.leading(), indent, owner));
        }
        return slots;
    }

    /** As {@link #slots}, each line ending at the right edge. */
    List<Slot> atRight(List<Run> runs, Look look, float width, Tag tag) {
        Owner owner = new Owner(tag, runs);
        List<Slot> slots = new ArrayList<>();
        for (Line line : lines(runs, look, width)) {
            Piece last = line.pieces().get(line.pieces().size() - 1);
            slots.add(new Slot(line, 0, look.leading(), width - last.x() - last.width(), owner));
        }
        return slots;
    }

    private List<Line> lines(List<Run> runs, Look look, float width) {
        List<Words> words = new ArrayList<>(runs.size());
        for (int i = 0; i < runs.size(); i++) {
            words.add(new Words(runs.get(i).text(), look.ink(runs.get(i)), i));
        }
        return typesetter.set(words, width);
    }

    /** Closes what the slots belong to. */
    static void close(List<Slot> slots) {
        slots.stream().map(Slot::owner).distinct().forEach(Owner::close);
    }
}
