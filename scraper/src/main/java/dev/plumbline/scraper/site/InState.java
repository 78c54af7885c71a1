package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.extract.AppState;
import dev.plumbline.scraper.extract.Thing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which object of an application's embedded state is the person whose page this is; none where two could be. */
final class InState {
    private InState() {}

    /** By the account's name, else by the name that the page shows. */
    static Optional<Thing> subject(Page page, Claims claims) {
        List<Thing> persons = AppState.persons(page.outline());
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        String account = claims.first(Claim.Handle.class)
                .map(Claim::text)
                .orElseGet(() -> claims.account().name());
        List<Thing> byHandle = persons.stream()
                .filter(person -> says(person, "handle", account))
                .toList();
        if (!byHandle.isEmpty()) {
            return one(byHandle);
        }
        String name = claims.first(Claim.Name.class).map(Claim::text).orElse("");
        return one(persons.stream()
                .filter(person -> person.first("handle").isEmpty() && says(person, "name", name))
                .toList());
    }

    /** The fullest, where no other says one of its facts differently. */
    private static Optional<Thing> one(List<Thing> persons) {
        Map<String, String> facts = new HashMap<>();
        for (Thing person : persons) {
            for (String word : person.properties().keySet()) {
                String text = person.first(word).map(Thing.Value::text).orElse("");
                if (!facts.computeIfAbsent(word, key -> text).equals(text)) {
                    return Optional.empty();
                }
            }
        }
        return persons.stream()
                .max((a, b) ->
                        Integer.compare(a.properties().size(), b.properties().size()));
    }

    private static boolean says(Thing person, String word, String text) {
        return !text.isBlank()
                && person.first(word)
                        .filter(value -> value.text().equalsIgnoreCase(text))
                        .isPresent();
    }
}
