package dev.plumbline.scraper.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of a Word file's text; cells of a table and text boxes come where they are written. */
final class WordText {
    /** A paragraph as far as it was read. */
    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        WordStyle style = WordStyle.NONE;
        double size;
        boolean bold;
        boolean item;
        boolean sized;
        boolean begun;
    }

    private final Map<String, WordStyle> styles;
    private final List<Row> rows = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int letters;

    WordText(Map<String, WordStyle> styles) {
        this.styles = styles;
    }

    List<Row> rows(byte[] part) throws XMLStreamException, Unreadable {
        XMLStreamReader xml = WordXml.reader(part);
        int fallback = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean begins = event == XMLStreamConstants.START_ELEMENT;
            if ((begins || event == XMLStreamConstants.END_ELEMENT)
                    && xml.getLocalName().equals("Fallback")) {
                fallback += begins ? 1 : -1; // the same words again, for older programs
            } else if (fallback == 0 && begins) {
                begin(xml);
            } else if (fallback == 0 && event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return rows;
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        String name = xml.getLocalName();
        if (name.equals("p")) {
            if (open.size() > 64) {
                throw new Unreadable("This Word file nests its text too deep.");
            }
            open.push(new Paragraph());
            return;
        }
        @Nullable Paragraph paragraph = open.peek();
        if (paragraph != null) {
            inside(xml, name, paragraph);
        }
    }

    private void inside(XMLStreamReader xml, String name, Paragraph paragraph) throws XMLStreamException, Unreadable {
        switch (name) {
            case "pStyle" -> paragraph.style = styles.getOrDefault(WordXml.value(xml, "val"), WordStyle.NONE);
            case "numPr" -> paragraph.item = true;
            case "b" -> paragraph.bold |= !paragraph.begun && WordXml.on(xml);
            case "sz" -> {
                if (!paragraph.begun && !paragraph.sized) {
                    paragraph.size = WordXml.points(xml);
                    paragraph.sized = true;
                }
            }
            case "tab" -> paragraph.words.append(' ');
            case "br", "cr" -> finish(paragraph);
            case "t" -> {
                String text = xml.getElementText();
                letters += text.length();
                if (letters > Documents.MAX_TEXT) {
                    throw new Unreadable("This Word file holds more than 500,000 letters.");
                }
                paragraph.begun |= !text.isBlank();
                paragraph.words.append(text);
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("p") && !open.isEmpty()) {
            finish(open.pop());
        }
    }

    /** Ends a line; the paragraph may go on with another one. */
    private void finish(Paragraph paragraph) {
        String text = TextRows.collapsed(paragraph.words.toString());
        paragraph.words.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        boolean bullet = TextRows.isItem(text);
        rows.add(new Row(
                bullet ? text.substring(1).strip() : text,
                paragraph.sized ? paragraph.size : paragraph.style.size(),
                paragraph.bold || paragraph.style.bold(),
                paragraph.style.heading(),
                bullet || paragraph.item || paragraph.style.item(),
                true,
                0));
    }
}
