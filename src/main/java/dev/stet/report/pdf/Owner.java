package dev.stet.report.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.stet.report.pdf.file.Tag;
import dev.stet.report.sheet.Run;

/** To which tag each run of some words belongs: a link has one of its own, opened where it is first drawn. */
final class Owner {
    private final Tag tag;
    private final List<Run> runs;
    private final Map<Integer, Tag> links = new HashMap<>();

    /** @param tag null for what is not read out */
    Owner(Tag tag, List<Run> runs) {
        this.tag = tag;
        this.runs = runs;
    }

    boolean isReadOut() {
        return tag != null;
    }

    Run run(int index) {
        return runs.get(index);
    }

    Tag tag(int run) {
        return run(run).link() == null ? tag : links.computeIfAbsent(run, number -> tag.open("Link"));
    }

    void close() {
        links.values().forEach(Tag::close);
        if (tag != null) {
            tag.close();
        }
    }
}
