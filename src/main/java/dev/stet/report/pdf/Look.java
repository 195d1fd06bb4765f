package dev.stet.report.pdf;

import dev.stet.report.pdf.type.Cut;
import dev.stet.report.pdf.type.Ink;
import dev.stet.report.sheet.Run;

/**
 * How a block is set.
 *
 * @param size of the type, in points
 * @param leading from one line to the next, in points
 */
record Look(Cut cut, float size, float leading) {
    static final Look TITLE = new Look(Cut.STRONG, 20, 25);
    static final Look CHAPTER = new Look(Cut.STRONG, 14.5f, 19);
    static final Look SECTION = new Look(Cut.STRONG, 11.5f, 15);
    static final Look BODY = new Look(Cut.REGULAR, 10, 14);
    static final Look TEXT = new Look(Cut.REGULAR, 11, 16.5f);
    static final Look SMALL = new Look(Cut.REGULAR, 8.5f, 11.5f);

    static final int BLACK = 0x22201c;
    static final int QUIET = 0x5f5a50;
    static final int RULE = 0xc9c2b4;
    private static final int LINK = 0x1f4e79;
    private static final float RAISED = 0.64f;
    private static final float RISE = 0.36f;

    /** Of a part of the article. */
    static Look of(String partKind) {
        return switch (partKind) {
            case "headline" -> new Look(Cut.STRONG, 17, 22);
            case "heading" -> new Look(Cut.STRONG, 12.5f, 17);
            case "caption", "source-list", "boilerplate" -> new Look(Cut.REGULAR, 9.5f, 13.5f);
            default -> TEXT;
        };
    }

    Ink ink(Run run) {
        int colour = run.tone() != null ? colour(run.tone()) : run.link() != null ? LINK : BLACK;
        return switch (run.manner()) {
            case PLAIN -> new Ink(cut, size, colour, null, 0);
            case STRONG -> new Ink(Cut.STRONG, size, colour, null, 0);
            case PUT_IN -> new Ink(Cut.STRONG, size, BLACK, null, 0);
            case LEFT_OUT -> new Ink(Cut.ITALIC, size, BLACK, null, 0);
            case EMPHASIS -> new Ink(Cut.ITALIC, size, colour, null, 0);
            case QUIET -> new Ink(cut, size, QUIET, null, 0);
            case MARKED -> new Ink(cut, size, BLACK, run.tone(), 0);
            case ASIDE -> new Ink(Cut.ITALIC, size, QUIET, null, 0);
            case RAISED -> new Ink(Cut.STRONG, size * RAISED, colour, null, size * RISE);
        };
    }

    /** As on the pages by day: dark enough on paper to be read at any size. */
    static int colour(String tone) {
        return switch (tone) {
            case "ok" -> 0x1d6b3a;
            case "partly" -> 0x755700;
            case "no" -> 0xa1261c;
            case "again" -> 0x8a3d00;
            default -> 0x565663;
        };
    }
}
