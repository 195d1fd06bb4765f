package dev.stet.report.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the objects of a PDF file (ISO 32000-1) as they come, so that none has to be held: those without a stream go into
 * object streams (7.5.7), and where each lies into a cross-reference stream (7.5.8).
 */
public final class PdfObjects {
    private static final int PER_STREAM = 100;
    private static final int ENTRY = 9;
    private static final byte FREE = 0;
    private static final byte PLAIN = 1;
    private static final byte PACKED = 2;

    private final OutputStream out;
    private final StringBuilder packedBodies = new StringBuilder();
    private final StringBuilder packedIndex = new StringBuilder();
    private byte[] kind = new byte[1024];
    private long[] where = new long[1024];
    private int last;
    private int packed;
    private int pack;
    private long position;

    public PdfObjects(OutputStream out) {
        this.out = out;
        // The second line holds bytes above 127, so that programs take the file for binary.
        raw("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A number for an object that is written later. */
    public int reserve() {
        if (++last == kind.length) {
            kind = Arrays.copyOf(kind, last * 2);
            where = Arrays.copyOf(where, last * 2);
        }
        return last;
    }

    public int add(String body) {
        int number = reserve();
        write(number, body);
        return number;
    }

    /** @param body ASCII */
    public void write(int number, String body) {
        if (packed == 0) {
            pack = reserve();
        }
        kind[number] = PACKED;
        where[number] = ((long) pack << 16) | packed++;
        packedIndex.append(number).append(' ').append(packedBodies.length()).append(' ');
        packedBodies.append(body).append('\n');
        if (packed == PER_STREAM) {
            endPack();
        }
    }

    private void endPack() {
        if (packed > 0) {
            String entries = "/Type/ObjStm/N " + packed + "/First " + packedIndex.length();
            byte[] bytes = (packedIndex.toString() + packedBodies).getBytes(StandardCharsets.ISO_8859_1);
            packed = 0;
            packedIndex.setLength(0);
            packedBodies.setLength(0);
            stream(pack, entries, bytes);
        }
    }

    /** @param entries of the stream's dictionary besides its length and filter */
    public void stream(int number, String entries, byte[] bytes) {
        byte[] small = deflate(bytes);
        begin(number);
        ascii("<<" + entries + "/Filter/FlateDecode/Length " + small.length + ">>stream\n");
        raw(small);
        ascii("\nendstream\nendobj\n");
    }

    /** As {@link #stream}, readable without unpacking: what PDF/A asks of metadata. */
    public void plainStream(int number, String entries, byte[] bytes) {
        begin(number);
        ascii("<<" + entries + "/Length " + bytes.length + ">>stream\n");
        raw(bytes);
        ascii("\nendstream\nendobj\n");
    }

    private void begin(int number) {
        kind[number] = PLAIN;
        where[number] = position;
        ascii(number + " 0 obj\n");
    }

    /**
     * Ends the file.
     *
     * @param id 32 hexadecimal digits
     */
    public void end(int catalog, String id) throws IOException {
        endPack();
        int table = reserve();
        long start = position;
        kind[table] = PLAIN;
        where[table] = start;
        byte[] small = deflate(entries());
        ascii(table + " 0 obj\n<</Type/XRef/Size " + (last + 1) + "/W[1 6 2]/Root " + catalog + " 0 R/ID[<" + id + "><"
                + id + ">]/Filter/FlateDecode/Length " + small.length + ">>stream\n");
        raw(small);
        ascii("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        out.flush();
    }

    private byte[] entries() {
        ByteBuffer entries = ByteBuffer.allocate((last + 1) * ENTRY);
        entries.put(FREE).put(new byte[6]).putShort((short) 0xffff);
        for (int i = 1; i <= last; i++) {
            long at = kind[i] == PACKED ? where[i] >>> 16 : where[i];
            entries.put(kind[i]).putShort((short) (at >>> 32)).putInt((int) at);
            entries.putShort((short) (kind[i] == PACKED ? where[i] & 0xffff : 0));
        }
        return entries.array();
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 2 + 64);
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(small, deflater)) {
            deflating.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return small.toByteArray();
    }

    private void ascii(String text) {
        raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void raw(byte[] bytes) {
        try {
            out.write(bytes);
            position += bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
