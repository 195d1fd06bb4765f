package dev.stet.report.sheet;

/** Takes the blocks of a report in order, so that no more of it than one block must be held. */
@FunctionalInterface
public interface Sheet {
    void set(Block block);
}
