package dev.plumbline.scraper.swap;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.ordinary.OrdinaryPeople;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.rule.catalogue.Cases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier to swap: an ordinary person, or a case in which a rule has a finding.
 *
 * @param rule that has a finding
 */
record Subject(String title, @Nullable String rule, Dossier dossier) {
    private static final String SOMEBODY = "Jane Smith";

    static List<Subject> all() {
        Stream<Subject> ordinary =
                OrdinaryPeople.all().stream().map(person -> new Subject(person.title(), null, named(person.dossier())));
        Stream<Subject> flagged = Cases.all().stream()
                .flatMap(tester -> tester.cases().stream()
                        .filter(one -> one.outcome() == RuleTester.Outcome.FLAGS)
                        .flatMap(one -> one.dossiers().stream()
                                .map(dossier ->
                                        new Subject(tester + ": " + one.title(), tester.toString(), named(dossier)))));
        return Stream.concat(ordinary, flagged).toList();
    }

    Optional<Dossier> under(Culture culture) {
        return Cast.of(dossier).swapped(dossier, culture);
    }

    /** A dossier that names nobody gets a name, so that there is one to swap. */
    private static Dossier named(Dossier dossier) {
        boolean names = dossier.readings().stream()
                .anyMatch(page -> page.first(Claim.Name.class).isPresent());
        return names || dossier.readings().isEmpty()
                ? dossier
                : new Dossier(
                        dossier.asOf(),
                        dossier.readings().stream().map(Subject::named).toList(),
                        dossier.reuses(),
                        dossier.linked(),
                        dossier.records(),
                        dossier.sharedRecords(),
                        dossier.observations(),
                        dossier.team(),
                        dossier.matches());
    }

    private static Reading named(Reading page) {
        Evidence where = new Evidence(
                page.capture(),
                page.url(),
                page.capturedAt(),
                page.site(),
                page.account(),
                SOMEBODY,
                "",
                "",
                "h1",
                Origin.MARKUP);
        return new Reading(
                page.capture(),
                page.url(),
                page.capturedAt(),
                page.site(),
                page.account(),
                page.kind(),
                Stream.concat(page.claims().stream(), Stream.of(new Claim.Name(SOMEBODY, where)))
                        .toList(),
                page.events(),
                page.missing(),
                page.abnormal());
    }

    @Override
    public String toString() {
        return title;
    }
}
