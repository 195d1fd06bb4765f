package dev.stet.text.intake;

import java.util.ArrayList;
import java.util.List;

import dev.stet.shared.TextSpan;
import dev.stet.text.PartKind;
import dev.stet.text.PartSpan;

/** Sets blocks one under the other, a blank line between them, and says where each came to stand. */
final class Draft {

    private static final String BETWEEN = "\n\n";

    private Draft() {}

    static Intake of(List<Block> blocks, Metadata metadata) {
        StringBuilder text = new StringBuilder();
        List<PartSpan> parts = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<PartKind> kinds = Sorting.kinds(blocks);
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            at = i == 0 ? 0 : at + BETWEEN.length();
            text.append(i == 0 ? "" : BETWEEN).append(block.text());
            int start = at;
            at += block.length();
            parts.add(new PartSpan(kinds.get(i), new TextSpan(start, at)));
            block.links().forEach(link -> links.add(link.shift(start)));
        }
        return new Intake(text.toString(), parts, metadata, links);
    }
}
