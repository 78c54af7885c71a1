package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.generated.Person.Spoken;
import dev.plumbline.scraper.generated.Person.Stint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a careful reader finds on a page.
 *
 * @param facts each must be said once
 * @param allowed what is on the page, too, and may be said or left out
 */
record Truth(List<Fact> facts, List<Fact> allowed) {
    static final Truth NOTHING = new Truth(List.of(), List.of());

    /** A value of a field in any of the forms that say the same. */
    record Fact(String field, Set<String> forms) {
        static Fact of(String field, String... forms) {
            return new Fact(field, Stream.of(forms).map(Said::plain).collect(Collectors.toSet()));
        }

        boolean is(Said said) {
            return field.equals(said.field()) && forms.contains(said.value());
        }
    }

    static Truth of(Scene scene) {
        Person person = scene.person;
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("name", person.name()));
        facts.add(Fact.of("headline", person.headline()));
        facts.add(Fact.of("bio", scene.bio()));
        facts.add(Fact.of("city", person.town().city(), person.town().english()));
        facts.add(Fact.of("country", person.town().code()));
        person.skills().forEach(skill -> facts.add(Fact.of("skill", skill)));
        for (Spoken spoken : person.languages()) {
            facts.add(Fact.of("language", spoken.code()));
            if (spoken.level() != null) {
                facts.add(Fact.of("level", spoken.code() + "|" + spoken.level()));
            }
        }
        facts.addAll(stints(person.jobs(), "organisation", "title", "job-period"));
        facts.addAll(stints(person.studies(), "school", "degree", "school-period"));
        Person.Price rate = person.rate();
        if (rate != null) {
            facts.add(Fact.of("rate", rate.amount() + "|" + rate.currency() + "|" + rate.unit()));
        }
        if (person.since() != null) {
            facts.add(Fact.of("member-since", person.since()));
        }
        person.links().forEach(link -> facts.add(Fact.of("link", Said.address(link))));
        if (person.email() != null) {
            facts.add(Fact.of("email", person.email()));
        }
        if (person.phone() != null) {
            facts.add(phone(person.phone()));
        }
        if (person.zone() != null) {
            facts.add(Fact.of("zone", person.zone(), person.zone().replace("UTC", "")));
        }
        return new Truth(List.copyOf(facts), allowed(scene));
    }

    private static List<Fact> allowed(Scene scene) {
        String handle = scene.person.handle();
        return Stream.concat(
                        Stream.of(
                                Fact.of("handle", handle),
                                Fact.of("account-id", handle, Integer.toString(1000 + handle.length())),
                                Fact.of("zone", scene.person.town().zone())),
                        scene.tongue.all("review").stream().map(text -> Fact.of("review", text)))
                .toList();
    }

    private static List<Fact> stints(List<Stint> stints, String where, String what, String when) {
        Function<Stint, Stream<Fact>> facts = stint -> Stream.of(
                Fact.of(where, stint.where()),
                Fact.of(what, stint.what()),
                Fact.of(when, stint.where() + "|" + dates(stint), stint.what() + "|" + dates(stint)));
        return stints.stream().flatMap(facts).toList();
    }

    private static String dates(Stint stint) {
        return stint.from() + ".." + Objects.requireNonNullElse(stint.to(), "now");
    }

    /** With the country or, where the page does not say it, as written. */
    private static Fact phone(String shown) {
        String digits = shown.replaceAll("\\(0\\)|[^+0-9]", "");
        return Fact.of("phone", shown, digits, digits.startsWith("0") ? "+49" + digits.substring(1) : digits);
    }
}
