package dev.stet.report.pdf.file;

/**
 * An element of the structure tree (ISO 32000-1, 14.7.2) until it is closed and written. What it holds is named in the
 * order in which it is opened or drawn: that is the order of reading.
 */
public final class Tag {
    private final PdfObjects objects;
    private final int parent;
    private final String type;
    private final String entries;
    private final int object;
    private final StringBuilder kids = new StringBuilder();
    private int page;

    Tag(PdfObjects objects, int parent, String type, String entries) {
        this.objects = objects;
        this.parent = parent;
        this.type = type;
        this.entries = entries;
        object = objects.reserve();
    }

    /** A tag within this one. */
    public Tag open(String inner) {
        return open(inner, "");
    }

    /** @param more entries of its dictionary, such as a language */
    public Tag open(String inner, String more) {
        Tag tag = new Tag(objects, object, inner, more);
        kids.append(Pdf.ref(tag.object)).append(' ');
        return tag;
    }

    /** Ends it: nothing may be added any more. */
    public void close() {
        objects.write(
                object,
                "<</Type/StructElem/S/" + type + "/P " + Pdf.ref(parent) + (page == 0 ? "" : "/Pg " + Pdf.ref(page))
                        + entries + "/K[" + kids + "]>>");
    }

    int object() {
        return object;
    }

    String type() {
        return type;
    }

    /** Marked content of a page belongs to it. */
    void holds(int onPage, int mark) {
        if (page == 0) {
            page = onPage;
        }
        if (page == onPage) {
            kids.append(mark).append(' ');
        } else {
            kids.append("<</Type/MCR/Pg ")
                    .append(Pdf.ref(onPage))
                    .append("/MCID ")
                    .append(mark)
                    .append(">> ");
        }
    }

    /** An annotation belongs to it. */
    void holdsObject(int onPage, int annotation) {
        kids.append("<</Type/OBJR/Pg ")
                .append(Pdf.ref(onPage))
                .append("/Obj ")
                .append(Pdf.ref(annotation))
                .append(">> ");
    }
}
