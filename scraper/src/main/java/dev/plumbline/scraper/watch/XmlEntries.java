package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The entries of an XML file, one tree at a time: without document types, and none larger than an entry can be. */
final class XmlEntries {
    private static final int MOST_NODES = 20_000;
    private static final int MOST_DEPTH = 20;
    private static final int MOST_CHARS = 1_000_000;

    private XmlEntries() {}

    /** Takes entries. */
    interface Taker {
        void take(int no, XmlNode entry) throws UnreadableFile;
    }

    /**
     * Reads them.
     *
     * @param names of elements that are entries, a space between
     */
    static void read(byte[] content, String names, Taker taker) throws UnreadableFile {
        List<String> entries = List.of(names.split(" ", -1));
        int no = 0;
        try {
            XMLStreamReader xml = open(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && entries.contains(xml.getLocalName())) {
                    taker.take(++no, tree(xml));
                }
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableFile("The XML is broken in line %d. Download the list again."
                    .formatted(
                            broken.getLocation() == null
                                    ? 1
                                    : broken.getLocation().getLineNumber()));
        }
        if (no == 0) {
            throw new UnreadableFile("The XML holds no entries of a list that is known. Choose the list's own file.");
        }
    }

    private static XMLStreamReader open(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    private static XmlNode tree(XMLStreamReader xml) throws XMLStreamException, UnreadableFile {
        XmlNode root = new XmlNode(xml.getLocalName());
        Deque<XmlNode> open = new ArrayDeque<>(List.of(root));
        int nodes = 0;
        int chars = 0;
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode child = new XmlNode(xml.getLocalName());
                    open.element().add(child);
                    open.push(child);
                    nodes++;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    chars += xml.getTextLength();
                    open.element().append(xml.getText());
                }
                default -> {
                    // Remarks and instructions say nothing of the entry.
                }
            }
            if (nodes > MOST_NODES || chars > MOST_CHARS || open.size() > MOST_DEPTH) {
                throw new UnreadableFile("An entry is larger than an entry of a list can be. Download the list again.");
            }
        }
        return root;
    }
}
