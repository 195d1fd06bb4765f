package dev.stet.report.pdf.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import dev.stet.report.pdf.file.PdfObjects;

/** A TrueType font as one report uses it: which glyphs it has been asked for, and what they stand for. */
public final class Face {
    /** The bytes of the fonts, read once; a report parses its own, as a parsed font may not be shared between threads. */
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final String name;
    private final float unitsPerEm;
    private final Map<Integer, String> used = new TreeMap<>();
    private int object;

    Face(String file, int index) {
        try {
            byte[] bytes = FILES.computeIfAbsent(file, Face::read);
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
            name = "F" + index;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read", e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = Face.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks its font " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the page names it. */
    public String name() {
        return name;
    }

    /** The glyph of a code point, or 0 where there is none. */
    int glyph(int codePoint) {
        return glyphs.getGlyphId(codePoint);
    }

    /** How far a glyph moves on, in thousandths of the size. */
    float advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph) * 1000f / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That a glyph is drawn, and for which characters. */
    void use(int glyph, String characters) {
        used.putIfAbsent(glyph, characters);
    }

    /** The font's object, given out when it is first needed. */
    int object(PdfObjects objects) {
        if (object == 0) {
            object = objects.reserve();
        }
        return object;
    }

    boolean isUsed() {
        return !used.isEmpty();
    }

    Map<Integer, String> used() {
        return used;
    }

    TrueTypeFont font() {
        return font;
    }

    /** The glyphs used and nothing else, with the number that each has in it. */
    Subset subset() throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font);
        subsetter.addGlyphIds(used.keySet());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        subsetter.writeToStream(bytes);
        Map<Integer, Integer> numbers = new TreeMap<>();
        subsetter.getGIDMap().forEach((now, before) -> numbers.put(before, now));
        return new Subset(bytes.toByteArray(), numbers);
    }

    /** @param numbers from a glyph's number in the font to that in the subset */
    record Subset(byte[] bytes, Map<Integer, Integer> numbers) {}
}
