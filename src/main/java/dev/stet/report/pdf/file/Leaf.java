package dev.stet.report.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page while it is drawn. What is drawn either belongs to a tag or is an artifact: decoration that is not read out. */
public final class Leaf {
    private final int object;
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder decoration = new StringBuilder();
    private final List<Integer> marks = new ArrayList<>();
    private final List<Integer> annotations = new ArrayList<>();
    private Tag current;

    Leaf(int object) {
        this.object = object;
    }

    int object() {
        return object;
    }

    /** Where to draw what belongs to a tag. */
    public StringBuilder in(Tag tag) {
        if (current != tag) {
            out();
            content.append('/')
                    .append(tag.type())
                    .append("<</MCID ")
                    .append(marks.size())
                    .append(">>BDC\n");
            tag.holds(object, marks.size());
            marks.add(tag.object());
            current = tag;
        }
        return content;
    }

    /** Where to draw rules and running lines. */
    public StringBuilder decoration() {
        return decoration;
    }

    void annotate(int annotation) {
        annotations.add(annotation);
    }

    private void out() {
        if (current != null) {
            content.append("EMC\n");
            current = null;
        }
    }

    /** Writes the page; returns what its marks lead to, as an object. */
    int close(PdfObjects objects, String entries, int key) {
        out();
        if (!decoration.isEmpty()) {
            content.append("/Artifact BMC\n").append(decoration).append("EMC\n");
        }
        int stream = objects.reserve();
        objects.stream(stream, "", content.toString().getBytes(StandardCharsets.ISO_8859_1));
        objects.write(
                object,
                "<</Type/Page" + entries + "/Contents " + Pdf.ref(stream) + "/StructParents " + key
                        + (annotations.isEmpty() ? "" : "/Tabs/S/Annots[" + refs(annotations) + "]") + ">>");
        return objects.add("[" + refs(marks) + "]");
    }

    private static String refs(List<Integer> list) {
        StringBuilder refs = new StringBuilder();
        list.forEach(number -> refs.append(Pdf.ref(number)).append(' '));
        return refs.toString();
    }
}
