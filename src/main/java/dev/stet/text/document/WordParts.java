package dev.stet.text.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of a document and how they refer to each other: the Open Packaging Conventions, ECMA-376 part 2. */
final class WordParts implements AutoCloseable {

    private static final int MOST_ENTRIES = 5_000;
    /** So large may all that is text of it become, unpacked; in bytes. */
    private static final long LARGEST = 40L * 1024 * 1024;
    /** Nothing that people wrote shrinks to less than a hundredth. */
    private static final long DENSEST = 100;

    private static final long DENSE_FROM = 1024 * 1024;

    private final ZipFile file;
    private final String main;
    private long unpacked;

    /** @throws UnreadableDocument where it is damaged or too large */
    WordParts(Path path) throws IOException {
        try {
            file = new ZipFile(path.toFile());
        } catch (ZipException broken) {
            throw UnreadableDocument.damaged();
        }
        try {
            requireBounds();
            main = related("", "officeDocument").stream().findFirst().orElse("word/document.xml");
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    /** What the list of its parts claims. That a part is no larger than that is seen to while it is unpacked. */
    private void requireBounds() throws UnreadableDocument {
        if (file.size() > MOST_ENTRIES) {
            throw new UnreadableDocument("It has more than %,d parts.".formatted(MOST_ENTRIES));
        }
        long text = 0;
        for (var parts = file.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            text += part.getName().endsWith(".xml") ? Math.min(LARGEST + 1, Math.max(0, part.getSize())) : 0;
        }
        if (text > LARGEST) {
            throw tooLarge();
        }
    }

    private static UnreadableDocument tooLarge() {
        return new UnreadableDocument("It unpacks to more than " + LARGEST / 1024 / 1024 + " MB.");
    }

    /** The name of the part with the text. */
    String main() {
        return main;
    }

    /**
     * Visits each child of a part's root.
     *
     * @throws UnreadableDocument where there is no such part, or it is damaged
     */
    void read(String part, WordXml.Visit visit) throws IOException {
        ZipEntry entry = file.getEntry(part);
        if (entry == null) {
            throw UnreadableDocument.damaged();
        }
        try (InputStream in = new Bounded(file.getInputStream(entry), entry.getCompressedSize());
                WordXml xml = new WordXml(in)) {
            xml.children(visit);
        }
    }

    /** The names of the parts that a part refers to as one kind of thing, and that are there. */
    List<String> related(String part, String type) throws IOException {
        List<String> related = new ArrayList<>();
        readRelations(part, relation -> {
            String name = resolved(part, relation.attribute("Target"));
            if (relation.attribute("Type").endsWith("/" + type) && file.getEntry(name) != null) {
                related.add(name);
            }
        });
        return related;
    }

    /** The addresses that a part links to, by the name that it has for each. */
    Map<String, String> links(String part) throws IOException {
        Map<String, String> links = new LinkedHashMap<>();
        readRelations(part, relation -> {
            if (relation.attribute("Type").endsWith("/hyperlink")) {
                links.put(relation.attribute("Id"), relation.attribute("Target"));
            }
        });
        return links;
    }

    private void readRelations(String part, WordXml.Visit visit) throws IOException {
        String name = folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
        if (file.getEntry(name) != null) {
            read(name, visit);
        }
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String resolved(String part, String target) {
        return target.startsWith("/") ? target.substring(1) : folder(part) + target;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** A part being unpacked, for as long as it is no trap. */
    private final class Bounded extends FilterInputStream {

        private final long packed;
        private long length;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int read = super.read(bytes, from, most);
            length += Math.max(0, read);
            unpacked += Math.max(0, read);
            if (unpacked > LARGEST) {
                throw tooLarge();
            }
            if (length > DENSE_FROM && length > packed * DENSEST) {
                throw UnreadableDocument.damaged();
            }
            return read;
        }
    }
}
