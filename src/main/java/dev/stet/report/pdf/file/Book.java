package dev.stet.report.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A PDF file page by page: tagged, PDF/UA-1 and PDF/A-2a. A page is written as soon as the next one begins. */
public final class Book {
    /** A4, in points. */
    public static final float WIDTH = 595.28f;
    /** A4, in points. */
    public static final float HEIGHT = 841.89f;

    private final PdfObjects objects;
    private final TagTree tags;
    private final Outline outline;
    private final int pages;
    private final int resources;
    private final List<Integer> leaves = new ArrayList<>();
    private final Consumer<Leaf> furniture;
    private Leaf leaf;

    /** @param furniture draws what each page has besides its content, before it is written */
    public Book(OutputStream to, String language, Consumer<Leaf> furniture) {
        objects = new PdfObjects(to);
        tags = new TagTree(objects, language);
        outline = new Outline(objects);
        pages = objects.reserve();
        resources = objects.reserve();
        this.furniture = furniture;
    }

    public Tag document() {
        return tags.document();
    }

    public Leaf leaf() {
        return leaf;
    }

    /** From 1. */
    public int pageNumber() {
        return leaves.size();
    }

    public PdfObjects objects() {
        return objects;
    }

    public void turn() {
        endLeaf();
        leaf = new Leaf(objects.reserve());
        leaves.add(leaf.object());
    }

    private void endLeaf() {
        if (leaf != null) {
            furniture.accept(leaf);
            int key = tags.key(0);
            String entries = "/Parent " + Pdf.ref(pages) + "/Resources " + Pdf.ref(resources);
            tags.lead(key, leaf.close(objects, entries, key));
        }
    }

    /** Names this place, for links; {@code y} is its upper edge. */
    public void anchor(String name, float y) {
        outline.anchor(name, leaf.object(), y);
    }

    /** Lists this place among the bookmarks; {@code level} from 1. */
    public void bookmark(int level, String title, float y) {
        outline.add(level, title, leaf.object(), y);
    }

    /**
     * Makes a rectangle of the present page lead somewhere.
     *
     * @param tag of the type Link
     * @param to {@code #name} for a place in the book, or an address
     */
    public void link(Tag tag, String to, String words, float x, float y, float width, float height) {
        String action = to.startsWith("#") ? "/S/GoTo/D" + Pdf.bytes(to.substring(1)) : "/S/URI/URI" + Pdf.bytes(to);
        int annotation = objects.reserve();
        int key = tags.key(tag.object());
        objects.write(
                annotation,
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" + Pdf.number(x) + Pdf.number(y)
                        + Pdf.number(x + width) + Pdf.number(y + height) + "]/Contents" + Pdf.text(words) + "/A<<"
                        + action
                        + ">>/StructParent " + key + ">>");
        leaf.annotate(annotation);
        tag.holdsObject(leaf.object(), annotation);
    }

    /**
     * Writes the last page and all that says what the book is.
     *
     * @param fonts the entries of the font resources
     */
    public void close(String fonts, Imprint imprint) throws IOException {
        endLeaf();
        objects.write(resources, "<</Font<<" + fonts + ">>>>");
        StringBuilder kids = new StringBuilder();
        leaves.forEach(number -> kids.append(Pdf.ref(number)).append(' '));
        objects.write(
                pages,
                "<</Type/Pages/Count " + leaves.size() + "/MediaBox[0 0 " + WIDTH + " " + HEIGHT + "]/Kids[" + kids
                        + "]>>");
        int metadata = objects.reserve();
        objects.plainStream(metadata, "/Type/Metadata/Subtype/XML", imprint.xmp());
        int profile = objects.reserve();
        objects.stream(profile, "/N 3", SrgbProfile.bytes());
        int catalog = objects.add("<</Type/Catalog/Pages " + Pdf.ref(pages)
                + "/MarkInfo<</Marked true>>/StructTreeRoot "
                + Pdf.ref(tags.close()) + "/Lang" + Pdf.bytes(imprint.language()) + "/Metadata " + Pdf.ref(metadata)
                + "/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
                + "/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile " + Pdf.ref(profile) + ">>]"
                + outline.entries() + ">>");
        objects.end(catalog, imprint.id());
    }
}
