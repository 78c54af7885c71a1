package dev.plumbline.scraper.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The small parts of a Word file: styles and link targets. */
final class WordXml {
    private static final int MAX_LINKS = 50;
    private static final int MAX_STYLES = 2_000;

    private WordXml() {}

    /** A reader without document types, entities and anything outside the part itself. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** An attribute by its local name, empty where it is not there. */
    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether a switch such as {@code <w:b/>} is on. */
    static boolean on(XMLStreamReader xml) {
        String value = value(xml, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    /** Points of a size in half points, 0 where it is no number. */
    static double points(XMLStreamReader xml) {
        String value = value(xml, "val");
        boolean number = !value.isEmpty() && value.length() < 5 && value.chars().allMatch(Character::isDigit);
        return number ? Integer.parseInt(value) / 2.0 : 0;
    }

    static Map<String, WordStyle> styles(byte[] part) throws XMLStreamException {
        Map<String, WordStyle> styles = new HashMap<>();
        if (part.length == 0) {
            return styles;
        }
        XMLStreamReader xml = reader(part);
        String id = "";
        WordStyle style = WordStyle.NONE;
        while (xml.hasNext() && styles.size() < MAX_STYLES) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> {
                        id = value(xml, "styleId");
                        style = WordStyle.NONE;
                    }
                    case "name" -> {
                        String name = value(xml, "val");
                        boolean item = name.regionMatches(true, 0, "list bullet", 0, 11);
                        style = new WordStyle(WordStyle.heading(name), style.size(), style.bold(), item);
                    }
                    case "b" -> style = new WordStyle(style.heading(), style.size(), on(xml), style.item());
                    case "sz" -> style = new WordStyle(style.heading(), points(xml), style.bold(), style.item());
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("style")) {
                styles.put(id, style);
            }
        }
        return styles;
    }

    static List<String> links(byte[] part) throws XMLStreamException {
        List<String> links = new ArrayList<>();
        if (part.length == 0) {
            return links;
        }
        XMLStreamReader xml = reader(part);
        while (xml.hasNext() && links.size() < MAX_LINKS) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && value(xml, "Type").endsWith("/hyperlink")) {
                links.add(value(xml, "Target"));
            }
        }
        return links;
    }
}
