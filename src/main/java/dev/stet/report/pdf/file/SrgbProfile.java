package dev.stet.report.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A small ICC profile (version 2.1, ICC.1:2001-04) with the primaries of sRGB (IEC 61966-2-1), adapted to D50, and a gamma
 * of 2.2. Made here rather than asked of the platform, so that the same report has the same bytes on every Java.
 */
final class SrgbProfile {
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    private static final int HEADER = 128;
    private static final int DESCRIPTION = 104;
    private static final int XYZ = 20;
    private static final int CURVE = 16;
    private static final double[][] COLOURS = {
        {0.9642, 1, 0.8249}, {0.4361, 0.2225, 0.0139}, {0.3851, 0.7169, 0.0971}, {0.1431, 0.0606, 0.7141}
    };
    private static final int ONE = 65536;

    private SrgbProfile() {}

    static byte[] bytes() {
        int table = HEADER + 4 + 12 * TAGS.length;
        int size = table + DESCRIPTION + 24 + 4 * XYZ + CURVE;
        ByteBuffer out = ByteBuffer.allocate(size);
        header(out, size);
        table(out, table);
        ascii(out.position(table), "desc").putInt(0).putInt(5);
        ascii(out, "sRGB\0");
        ascii(out.position(table + DESCRIPTION), "text").putInt(0);
        ascii(out, "Public domain\0");
        out.position(table + DESCRIPTION + 24);
        for (double[] colour : COLOURS) {
            xyz(ascii(out, "XYZ ").putInt(0), colour);
        }
        // One value: a gamma, in units of 1/256.
        ascii(out, "curv").putInt(0).putInt(1).putShort((short) 563).putShort((short) 0);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x02100000);
        ascii(out, "mntrRGB XYZ ");
        out.putShort((short) 2000).putShort((short) 1).putShort((short) 1).position(36);
        ascii(out, "acsp").position(68);
        xyz(out, COLOURS[0]);
    }

    private static void table(ByteBuffer out, int table) {
        out.position(HEADER);
        out.putInt(TAGS.length);
        int colours = table + DESCRIPTION + 24;
        int[] offsets = {table, table + DESCRIPTION, colours, colours + XYZ, colours + 2 * XYZ, colours + 3 * XYZ};
        for (int i = 0; i < TAGS.length; i++) {
            boolean curve = i >= offsets.length;
            int size = curve ? CURVE - 2 : i == 0 ? DESCRIPTION : i == 1 ? 22 : XYZ;
            ascii(out, TAGS[i]).putInt(curve ? colours + 4 * XYZ : offsets[i]).putInt(size);
        }
    }

    private static void xyz(ByteBuffer out, double[] colour) {
        for (double value : colour) {
            out.putInt((int) Math.round(value * ONE));
        }
    }

    private static ByteBuffer ascii(ByteBuffer out, String text) {
        return out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
