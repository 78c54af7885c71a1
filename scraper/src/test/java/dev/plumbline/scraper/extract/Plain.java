package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A thing written as one line that two parsers agree on: types, id, properties by name with their values, children. Order of
 * properties and of values does not count; white space counts as one space; an address of the page's own folder is as its end.
 */
final class Plain {
    /** Where the pages of the suites are taken to stand, by their authors and here. */
    private static final List<String> BASES = List.of(
            "http://www.example.com/index.html",
            "http://www.example.com/microdata/",
            "http://blog.example.com/progress-report",
            "http://www.example.com/",
            "http://example.com/");

    private final List<String> types;
    private final String id;
    private final Map<String, List<String>> properties = new TreeMap<>();
    private final List<String> children = new ArrayList<>();

    Plain(List<String> types, String id) {
        this.types = types.stream()
                .map(Thing::local)
                .filter(type -> !type.isEmpty())
                .sorted()
                .toList();
        this.id = id.startsWith("_:") ? "" : words(id);
    }

    Plain with(String property, String value) {
        if (!value.isBlank()) {
            properties
                    .computeIfAbsent(Thing.local(property), key -> new ArrayList<>())
                    .add(value);
        }
        return this;
    }

    void child(String child) {
        children.add(child);
    }

    boolean isEmpty() {
        return properties.isEmpty() && children.isEmpty();
    }

    static String words(String text) {
        String plain = Texts.collapsed(text);
        for (String base : BASES) {
            if (plain.startsWith(base)) {
                return plain.substring(base.length());
            }
        }
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    @Override
    public String toString() {
        String all = properties.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream().sorted().toList())
                .collect(Collectors.joining(" "));
        String inner = children.isEmpty()
                ? ""
                : " children=" + children.stream().sorted().toList();
        return "%s%s{%s%s}".formatted(types, id.isEmpty() ? "" : "#" + id, all, inner);
    }
}
