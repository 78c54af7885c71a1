package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim.Name;
import dev.plumbline.scraper.claim.Claim.Place;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.compare.Places;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@RuleInfo(
        id = "name-replaced-between-versions",
        summary = "A later version of one page shows a name that has nothing in common with the earlier one",
        severity = Severity.ASK,
        family = Family.DOCUMENT,
        indicators = "R14 R8 O1 O8",
        ask = "This account showed another name before. How did the two names come about, and whose account is it?",
        innocentExplanations = {
            "A surname changed, as after a marriage, and the rest of the name stayed",
            "The name is now written in another script, another order or in full",
            "An account name stood there before the real name",
            "A new first and last name, changed by law",
            "The account of a shop or a team passed on openly"
        })
final class IdentityChanged implements Rule {

    private static final int MOST = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        return dossier.readings().stream()
                .filter(reading -> reading.kind().aboutCandidate())
                .collect(Collectors.groupingBy(
                        reading -> reading.url().canonical(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(versions -> IntStream.range(1, versions.size())
                        .boxed()
                        .flatMap(i -> replaced(versions.get(i - 1), versions.get(i)))
                        .limit(1))
                .limit(MOST)
                .toList();
    }

    private Stream<Finding> replaced(Reading old, Reading now) {
        Optional<Name> before = old.first(Name.class);
        Optional<Name> after = now.first(Name.class);
        return before.isPresent()
                        && after.isPresent()
                        && isAnother(before.get().text(), after.get().text())
                ? Stream.of(finding(old, now, before.get(), after.get()))
                : Stream.empty();
    }

    /** Two full names without a part in common. */
    private static boolean isAnother(String before, String after) {
        return Names.isFull(before)
                && Names.isFull(after)
                && Names.compare(before, after).differs()
                && Collections.disjoint(parts(before), parts(after));
    }

    /** The words of a name; its characters where the script puts no space between them. */
    private static List<String> parts(String name) {
        List<String> words = Phrase.words(name);
        return words.size() == 1
                ? words.getFirst().codePoints().mapToObj(Character::toString).toList()
                : words;
    }

    private Finding finding(Reading old, Reading now, Name before, Name after) {
        List<Finding.Feature> compared = new ArrayList<>();
        compared.add(new Finding.Feature("Name", before.text(), after.text(), "differs"));
        Optional<Place> there = old.first(Place.class);
        Optional<Place> here = now.first(Place.class);
        boolean moved = there.isPresent()
                && here.isPresent()
                && Places.compare(there.get(), here.get()).differs();
        if (moved) {
            compared.add(
                    new Finding.Feature("Place", there.get().text(), here.get().text(), "differs"));
        }
        return Finding.of(
                this,
                moved ? Confidence.HIGH : Confidence.MEDIUM,
                "Name replaced on " + now.site().label() + ": " + Sides.quoted(before.text()) + " before, "
                        + Sides.quoted(after.text()) + " now",
                "The page was read on " + Sides.day(before) + " and on " + Sides.day(after) + " (UTC)"
                        + (moved ? ", and its place changed with the name." : "."),
                compared,
                after,
                before);
    }
}
