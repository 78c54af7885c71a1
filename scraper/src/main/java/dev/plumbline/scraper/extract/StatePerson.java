package dev.plumbline.scraper.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** An object of embedded state as a person in the words of schema.org: only fields that everybody names alike. */
final class StatePerson {
    private static final Map<String, String> FIELDS = Table.map("state-fields.csv");
    /** What an entry of a list or a small object is called by. */
    private static final List<String> LABELS = List.of("name", "label", "title", "url", "href");
    /** Of a person once: two that differ are ambiguous. */
    private static final Set<String> SEVERAL =
            Set.of("knowslanguage", "knowsabout", "sameas", "url", "worksfor", "alumniof");

    /** How well a language is spoken. */
    private static final List<String> LEVELS = List.of("level", "proficiency", "fluency");

    private static final int MAX_FIELDS = 300;
    private static final int MAX_ENTRIES = 100;
    /** A name and three things more: an author's or a tag's object has fewer. */
    private static final int ENOUGH = 4;

    private StatePerson() {}

    /** Quick: whether an object could be a person. */
    static boolean isNamed(JsonNode object) {
        return object.size() >= ENOUGH
                && object.size() <= MAX_FIELDS
                && Stream.of(
                                "name",
                                "fullName",
                                "displayName",
                                "full_name",
                                "display_name",
                                "firstName",
                                "first_name",
                                "publicName")
                        .anyMatch(object::has);
    }

    /** Empty where it says too little, or one thing in two ways. */
    static Optional<Thing> of(JsonNode object, Element script) {
        Thing person = Thing.of(List.of("person"), "", script);
        for (var field : object.properties()) {
            String word = FIELDS.get(plain(field.getKey()));
            if (word != null) {
                add(person, word, field.getValue(), script);
            }
        }
        fullName(person, object, script);
        boolean clear = person.properties().entrySet().stream()
                .allMatch(entry -> SEVERAL.contains(entry.getKey())
                        || entry.getValue().stream()
                                        .map(Thing.Value::text)
                                        .distinct()
                                        .count()
                                == 1);
        return clear
                        && person.properties().size() >= ENOUGH
                        && person.first("name").isPresent()
                ? Optional.of(person)
                : Optional.empty();
    }

    private static void add(Thing person, String word, JsonNode value, Element script) {
        if (value.isArray()) {
            if (SEVERAL.contains(word)) {
                value.valueStream().limit(MAX_ENTRIES).forEach(entry -> entry(person, word, entry, script));
            }
        } else if (word.equals("hourlyrate") && value.isObject()) {
            Thing price = Thing.of(List.of("price"), "", script);
            value.properties()
                    .forEach(part -> text(part.getValue()).ifPresent(text -> price.add(part.getKey(), text, script)));
            text(value.path("amount")).ifPresent(amount -> person.add(word, amount, price));
        } else {
            text(value).ifPresent(text -> person.add(word, text, script));
        }
    }

    private static void entry(Thing person, String word, JsonNode entry, Element script) {
        switch (word) {
            case "worksfor", "alumniof" -> StateRole.add(person, word, entry, script);
            case "knowslanguage" ->
                text(entry).ifPresent(language -> person.add(word, language + level(entry), script));
            default -> text(entry).ifPresent(text -> person.add(word, text, script));
        }
    }

    private static String level(JsonNode language) {
        return LEVELS.stream()
                .map(language::path)
                .flatMap(node -> text(node).stream())
                .findFirst()
                .map(level -> " (" + level + ")")
                .orElse("");
    }

    /** Words, or the name of a small object. */
    static Optional<String> text(JsonNode node) {
        JsonNode named = node.isObject()
                ? LABELS.stream()
                        .map(node::path)
                        .filter(JsonNode::isString)
                        .findFirst()
                        .orElse(node)
                : node;
        return named.isString() || named.isNumber()
                ? Optional.of(Texts.collapsed(named.asString())).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static void fullName(Thing person, JsonNode object, Element script) {
        if (person.first("name").isEmpty()) {
            Optional<String> first = text(object.path(object.has("firstName") ? "firstName" : "first_name"));
            Optional<String> last = text(object.path(object.has("lastName") ? "lastName" : "last_name"));
            if (first.isPresent() && last.isPresent()) {
                person.add("name", first.get() + " " + last.get(), script);
            }
        }
    }

    private static String plain(String field) {
        return field.length() > 40
                ? ""
                : field.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}
