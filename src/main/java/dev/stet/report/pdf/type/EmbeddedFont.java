package dev.stet.report.pdf.type;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

import dev.stet.report.pdf.file.Pdf;
import dev.stet.report.pdf.file.PdfObjects;

/** A font as it lies in the file: a composite font (ISO 32000-1, 9.7) with the glyphs used, their widths and characters. */
record EmbeddedFont(Face face, PdfObjects objects) {
    private static final HexFormat HEX = HexFormat.of();
    /** A list in a CMap holds at most as many. */
    private static final int PER_LIST = 100;

    void write() throws IOException {
        Face.Subset subset = face.subset();
        int file = objects.reserve();
        objects.stream(file, "/Length1 " + subset.bytes().length, subset.bytes());
        int glyphs = objects.reserve();
        objects.stream(glyphs, "", glyphMap(subset.numbers()));
        int characters = objects.reserve();
        objects.stream(characters, "", characterMap().getBytes(StandardCharsets.US_ASCII));
        String name = tag() + "+" + face.font().getName();
        int descriptor = objects.add(descriptor(name, file));
        int descendant = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + Pdf.ref(descriptor) + "/CIDToGIDMap " + Pdf.ref(glyphs) + "/W[" + widths() + "]>>");
        objects.write(
                face.object(objects),
                "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                        + Pdf.ref(descendant) + "]/ToUnicode " + Pdf.ref(characters) + ">>");
    }

    /** Six letters that tell subsets of the same font apart (9.6.4). */
    private String tag() {
        int hash = face.used().keySet().hashCode();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = hash / 26 + i;
        }
        return tag.toString();
    }

    private String descriptor(String name, int file) throws IOException {
        TrueTypeFont font = face.font();
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        float scale = 1000f / font.getUnitsPerEm();
        float angle = font.getPostScript().getItalicAngle();
        int symbolic = 4;
        int italic = angle == 0 ? 0 : 64;
        return "<</Type/FontDescriptor/FontName/" + name + "/Flags " + (symbolic | italic) + "/FontBBox["
                + Math.round(head.getXMin() * scale) + " " + Math.round(head.getYMin() * scale) + " "
                + Math.round(head.getXMax() * scale) + " " + Math.round(head.getYMax() * scale) + "]/ItalicAngle "
                + Pdf.number(angle) + "/Ascent "
                + Math.round(font.getHorizontalHeader().getAscender() * scale)
                + "/Descent " + Math.round(font.getHorizontalHeader().getDescender() * scale) + "/CapHeight "
                + Math.round(os2.getCapHeight() * scale) + "/StemV 80/FontFile2 " + Pdf.ref(file) + ">>";
    }

    private String widths() {
        StringBuilder widths = new StringBuilder();
        for (int glyph : face.used().keySet()) {
            widths.append(glyph).append('[');
            Pdf.number(widths, face.advance(glyph)).append(']');
        }
        return widths.toString();
    }

    /** From the numbers that the pages use, those of the font, to those of the subset. */
    private byte[] glyphMap(Map<Integer, Integer> numbers) {
        int last = face.used().keySet().stream().max(Integer::compare).orElse(0);
        ByteBuffer map = ByteBuffer.allocate(2 * (last + 1));
        for (int glyph : face.used().keySet()) {
            map.putShort(2 * glyph, numbers.get(glyph).shortValue());
        }
        return map.array();
    }

    private String characterMap() {
        StringBuilder map = new StringBuilder(
                "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)"
                        + "/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                        + "1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n");
        List<Map.Entry<Integer, String>> all = new ArrayList<>(face.used().entrySet());
        for (int from = 0; from < all.size(); from += PER_LIST) {
            List<Map.Entry<Integer, String>> list = all.subList(from, Math.min(all.size(), from + PER_LIST));
            map.append(list.size()).append(" beginbfchar\n");
            list.forEach(entry -> map.append('<')
                    .append(HEX.toHexDigits(entry.getKey().shortValue()))
                    .append("><")
                    .append(HEX.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
