package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The words of an attribute that is a list of words: at most twenty, of at most 2,000 characters. */
final class AttributeWords {
    private static final int LONGEST = 2_000;
    private static final int MOST = 20;

    private AttributeWords() {}

    static List<String> of(Element element, String attribute) {
        String value = element.attributesSize() == 0 ? "" : element.attributes().get(attribute);
        if (value.isBlank() || value.length() > LONGEST) {
            return List.of();
        }
        return Stream.of(value.strip().split("\\s{1,200}", MOST + 1))
                .limit(MOST)
                .toList();
    }
}
