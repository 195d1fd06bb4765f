package dev.stet.report.pdf.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The bookmarks, and the named places that links lead to (ISO 32000-1, 12.3.2 and 12.3.3). */
final class Outline {
    private final PdfObjects objects;
    private final TreeMap<String, String> places = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();

    private record Line(int level, String title, String place, int object) {}

    Outline(PdfObjects objects) {
        this.objects = objects;
    }

    void anchor(String name, int page, float y) {
        places.put(name, place(page, y));
    }

    void add(int level, String title, int page, float y) {
        lines.add(new Line(level, title, place(page, y), objects.reserve()));
    }

    private static String place(int page, float y) {
        return "[" + Pdf.ref(page) + "/XYZ null " + Pdf.number(y) + "null]";
    }

    /** Writes all of them; returns the entries of the catalogue. */
    String entries() {
        StringBuilder names = new StringBuilder();
        places.forEach((name, place) -> names.append(Pdf.bytes(name)).append(place));
        int tree = objects.add("<</Names[" + names + "]>>");
        String entries = "/Names<</Dests " + Pdf.ref(tree) + ">>";
        if (lines.isEmpty()) {
            return entries;
        }
        int root = objects.reserve();
        objects.write(root, "<</Type/Outlines" + family(root, 0, lines.size()) + ">>");
        return entries + "/Outlines " + Pdf.ref(root) + "/PageMode/UseOutlines";
    }

    /** Writes the lines from one to another as children; returns how their parent names them. */
    private String family(int parent, int from, int to) {
        List<Integer> children = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (lines.get(i).level() <= lines.get(from).level()) {
                children.add(i);
            }
        }
        for (int i = 0; i < children.size(); i++) {
            int start = children.get(i);
            int end = i + 1 < children.size() ? children.get(i + 1) : to;
            Line line = lines.get(start);
            String beside = (i > 0 ? "/Prev " + Pdf.ref(object(children, i - 1)) : "")
                    + (i + 1 < children.size() ? "/Next " + Pdf.ref(object(children, i + 1)) : "");
            String below = end - start > 1 ? family(line.object(), start + 1, end) : "";
            objects.write(
                    line.object(),
                    "<</Title" + Pdf.text(line.title()) + "/Parent " + Pdf.ref(parent) + "/Dest" + line.place() + beside
                            + below + ">>");
        }
        // A negative count: what is below is folded until somebody opens it.
        String count = from == 0 ? "/Count " + children.size() : "/Count -" + children.size();
        return "/First " + Pdf.ref(object(children, 0)) + "/Last " + Pdf.ref(object(children, children.size() - 1))
                + count;
    }

    private int object(List<Integer> children, int index) {
        return lines.get(children.get(index)).object();
    }
}
