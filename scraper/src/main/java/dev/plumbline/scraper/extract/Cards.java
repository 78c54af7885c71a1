package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cards and résumés of microformats as persons in the words of schema.org. */
final class Cards {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("job-title", "jobtitle"),
            Map.entry("title", "jobtitle"),
            Map.entry("role", "jobtitle"),
            Map.entry("note", "description"),
            Map.entry("summary", "description"),
            Map.entry("email", "email"),
            Map.entry("tel", "telephone"),
            Map.entry("url", "url"),
            Map.entry("photo", "image"),
            Map.entry("nickname", "alternatename"),
            Map.entry("org", "worksfor"),
            Map.entry("locality", "addresslocality"),
            Map.entry("region", "addressregion"),
            Map.entry("country-name", "addresscountry"),
            Map.entry("adr", "address"),
            Map.entry("tz", "timezone"),
            Map.entry("uid", "uid"));
    private static final List<String> NAME_PARTS = List.of("given-name", "additional-name", "family-name");
    private static final int MAX_DEPTH = 3;

    private Cards() {}

    /** The cards of a page, each once; not those that other cards, reviews and events name. */
    static List<Thing> read(List<Thing> formats) {
        List<Thing> cards = new ArrayList<>();
        formats.forEach(format -> collect(format, cards, 0));
        Set<String> seen = new HashSet<>();
        return cards.stream().filter(card -> seen.add(key(card))).toList();
    }

    private static void collect(Thing format, List<Thing> cards, int depth) {
        if (format.is("h-card")) {
            cards.add(person(format));
        } else if (format.is("h-resume")) {
            cards.add(resume(format));
        } else if (depth < MAX_DEPTH && !format.is("h-review", "h-event", "h-cite")) {
            Stream.concat(format.things("author"), format.children().stream())
                    .forEach(inner -> collect(inner, cards, depth + 1));
        }
    }

    private static String key(Thing card) {
        return Stream.of("name", "url")
                .map(name -> card.first(name).map(Thing.Value::text).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static Thing person(Thing card) {
        boolean organisation = card.is("h-org")
                || card.first("name")
                        .filter(name ->
                                card.values("org").anyMatch(org -> org.text().equals(name.text())))
                        .isPresent();
        Thing person = Thing.of(List.of(organisation ? "organization" : "person"), card.id(), card.element());
        translate(card, person);
        if (!person.properties().containsKey("name")) {
            fullName(card, person);
        }
        return person;
    }

    private static void translate(Thing from, Thing to) {
        from.properties().forEach((name, values) -> {
            String word = WORDS.get(name);
            if (word != null) {
                values.forEach(value -> to.add(
                        word,
                        new Thing.Value(
                                value.text(), value.element(), value.thing().map(Cards::part))));
            }
        });
    }

    /** An address or an organisation named in a card. */
    private static Thing part(Thing format) {
        Thing part =
                Thing.of(List.of(format.is("h-adr") ? "postaladdress" : "organization"), format.id(), format.element());
        translate(format, part);
        return part;
    }

    /** The parts of the name, where it is given in parts only. */
    private static void fullName(Thing card, Thing person) {
        List<Thing.Value> parts = NAME_PARTS.stream().flatMap(card::values).toList();
        if (!parts.isEmpty()) {
            String name = parts.stream().map(Thing.Value::text).collect(Collectors.joining(" "));
            person.add("name", name, parts.getFirst().element());
        }
    }

    private static Thing resume(Thing resume) {
        Thing person = Thing.of(List.of("person"), resume.id(), resume.element());
        resume.things("contact")
                .map(Cards::person)
                .forEach(contact -> contact.properties()
                        .forEach((name, values) -> values.forEach(value -> person.add(name, value))));
        translate(resume, person);
        resume.values("skill").forEach(skill -> person.add("knowsabout", skill));
        resume.things("experience").forEach(job -> person.add("worksfor", "", role(job, "worksfor", "job-title")));
        resume.things("education")
                .forEach(school -> person.add("alumniof", "", role(school, "alumniof", "description")));
        return person;
    }

    /** As schema.org says a time in an organisation: a role that names it again. */
    private static Thing role(Thing event, String property, String title) {
        Thing role = Thing.of(List.of("organizationrole"), "", event.element());
        Stream.of("org", "name")
                .flatMap(event::values)
                .limit(1)
                .forEach(value -> role.add(property, value.text(), value.element()));
        Stream.of(title, "title")
                .flatMap(event::values)
                .limit(1)
                .forEach(value -> role.add("rolename", value.text(), value.element()));
        event.values("start").forEach(value -> role.add("startdate", value));
        event.values("end").forEach(value -> role.add("enddate", value));
        return role;
    }
}
