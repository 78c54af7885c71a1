package dev.plumbline.scraper.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An element of an XML file with its words and what is in it. */
final class XmlNode {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlNode> children = new ArrayList<>();

    XmlNode(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void append(String words) {
        text.append(words);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    /** The children of a name. */
    Stream<XmlNode> all(String child) {
        return children.stream().filter(node -> node.name.equals(child));
    }

    /** The grandchildren of two names. */
    Stream<XmlNode> all(String child, String grandchild) {
        return all(child).flatMap(node -> node.all(grandchild));
    }

    /** The words of the first child of a name; empty without one. */
    String text(String child) {
        return all(child).findFirst().map(node -> node.text.toString().strip()).orElse("");
    }

    /** Its own words. */
    String words() {
        return text.toString().strip();
    }
}
