package dev.stet.text.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a document, read once from its beginning to its end: it always stands at the element visited last. */
final class WordXml implements AutoCloseable {

    /** Deeper than any word processor nests, and less deep than what reads it can follow. */
    private static final int DEEPEST = 250;

    /** ECMA-376 in its transitional and in its strict form, its relationships, and its markup for compatibility. */
    private static final Set<String> VOCABULARIES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.openxmlformats.org/markup-compatibility/2006");

    private final XMLStreamReader xml;
    private int depth;

    WordXml(InputStream part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(part);
            while (depth == 0) {
                next();
            }
        } catch (XMLStreamException e) {
            throw UnreadableDocument.damaged();
        }
    }

    /** The local name of the element; empty where it is of another vocabulary, such as a drawing's. */
    String name() {
        return VOCABULARIES.contains(String.valueOf(xml.getNamespaceURI())) ? xml.getLocalName() : "";
    }

    /** Of the element; empty where it has none of this local name. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Visits each child of the element, and leaves the element. What a visit does not read is passed over. */
    void children(Visit visit) throws IOException {
        int within = depth;
        while (next() != XMLStreamConstants.END_ELEMENT || depth >= within) {
            if (depth > within) {
                visit.at(this);
                while (depth > within) {
                    next();
                }
            }
        }
    }

    /** The characters of the element; leaves it. */
    String text() throws IOException {
        int within = depth;
        StringBuilder text = new StringBuilder();
        for (int event = next(); depth >= within; event = next()) {
            if (depth == within && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString();
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.END_DOCUMENT -> throw UnreadableDocument.damaged();
                default -> {
                    // characters are taken where they are wanted
                }
            }
            if (depth > DEEPEST) {
                throw new UnreadableDocument("It is nested too deep to be read.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw UnreadableDocument.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What is done at an element. */
    @FunctionalInterface
    interface Visit {

        void at(WordXml element) throws IOException;
    }
}
