package dev.stet.report.pdf.type;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

import dev.stet.report.pdf.file.PdfObjects;

/** Finds a font for each character, and spells out those that no font has. */
public final class Faces {
    /** A character as it is drawn; {@code face} is null for one that is not drawn at all. */
    record Drawn(Face face, int glyph, float advance) {}

    private static final Drawn NOTHING = new Drawn(null, 0, 0);

    private final Map<String, Face> faces = new LinkedHashMap<>();
    private final Map<Cut, Map<Integer, Drawn>> known = new EnumMap<>(Cut.class);
    private int spelled;

    public Faces() {
        for (Cut cut : Cut.values()) {
            known.put(cut, new HashMap<>());
        }
    }

    /** How many characters were spelled out so far. */
    public int spelled() {
        return spelled;
    }

    /** Null where no font has it. */
    Drawn find(Cut cut, int codePoint) {
        return known.get(cut).computeIfAbsent(codePoint, point -> look(cut.files(), point));
    }

    private Drawn look(List<String> files, int codePoint) {
        if (UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return NOTHING;
        }
        for (String file : files) {
            Face face = faces.get(file);
            if (face == null) {
                face = new Face(file, faces.size());
                faces.put(file, face);
            }
            int glyph = face.glyph(codePoint);
            if (glyph > 0) {
                return new Drawn(face, glyph, face.advance(glyph));
            }
        }
        return null;
    }

    /** The text with a blank for each white space, and each character that no font has as {@code U+1F600}. */
    String legible(String text, Cut cut) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\n')) {
            return text;
        }
        StringBuilder legible = new StringBuilder(text.length());
        boolean before = false;
        for (int point : text.codePoints().toArray()) {
            Drawn drawn = find(cut, point);
            if (point == '\n') {
                legible.append('\n');
            } else if (UCharacter.isISOControl(point)) {
                legible.append(' ');
            } else if (drawn != null) {
                legible.appendCodePoint(point);
            } else if (UCharacter.isSpaceChar(point)) {
                legible.append(' ');
            } else {
                spelled++;
                legible.append(before ? " " : "").append("U+%04X".formatted(point));
                before = true;
                continue;
            }
            before &= drawn == NOTHING;
        }
        return legible.toString();
    }

    /** Writes the fonts used; returns the entries of the font resources. */
    public String write(PdfObjects objects) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (Face face : faces.values()) {
            if (face.isUsed()) {
                entries.append('/')
                        .append(face.name())
                        .append(' ')
                        .append(face.object(objects))
                        .append(" 0 R");
                new EmbeddedFont(face, objects).write();
            }
        }
        return entries.toString();
    }
}
