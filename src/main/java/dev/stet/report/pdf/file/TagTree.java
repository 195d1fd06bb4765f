package dev.stet.report.pdf.file;

import java.util.ArrayList;
import java.util.List;

/** The structure tree and the way back from marked content to it (ISO 32000-1, 14.7.4.4). */
final class TagTree {
    private final PdfObjects objects;
    private final int root;
    private final Tag document;
    private final List<Integer> parents = new ArrayList<>();

    TagTree(PdfObjects objects, String language) {
        this.objects = objects;
        root = objects.reserve();
        document = new Tag(objects, root, "Document", "/Lang" + Pdf.bytes(language));
    }

    Tag document() {
        return document;
    }

    /** A key of the parent tree, for a page or an annotation. */
    int key(int object) {
        parents.add(object);
        return parents.size() - 1;
    }

    /** Says what a key of the parent tree leads to, where that was not known before. */
    void lead(int key, int object) {
        parents.set(key, object);
    }

    /** Writes the root; returns its object. */
    int close() {
        document.close();
        StringBuilder numbers = new StringBuilder();
        for (int key = 0; key < parents.size(); key++) {
            numbers.append(key).append(' ').append(Pdf.ref(parents.get(key))).append(' ');
        }
        int tree = objects.add("<</Nums[" + numbers + "]>>");
        objects.write(
                root,
                "<</Type/StructTreeRoot/K[" + Pdf.ref(document.object()) + "]/ParentTree " + Pdf.ref(tree)
                        + "/ParentTreeNextKey " + parents.size() + ">>");
        return root;
    }
}
