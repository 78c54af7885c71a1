package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Claim.Email;
import dev.plumbline.scraper.claim.Claim.Job;
import dev.plumbline.scraper.claim.Claim.Phone;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Contacts;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@RuleInfo(
        id = "contact-changed-between-versions",
        summary =
                "A later version of one page shows another e-mail address or phone number in place of the earlier one",
        severity = Severity.ASK,
        family = Family.CONTACT,
        indicators = "R14 O1",
        ask =
                "Your contact data on this page changed. Since when do you use the new ones, and do the old ones still reach you?",
        innocentExplanations = {
            "Changed jobs, and the old address belonged to the employer",
            "The same number or mailbox in another spelling",
            "A further address, with the old one still shown",
            "A new phone number or provider",
            "The account changed hands openly, as with a business that was sold"
        })
final class ContactChanged implements Rule {

    private record Change(Claim old, Claim now) {}

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
                        .flatMap(i -> changed(versions.get(i - 1), versions.get(i))))
                .toList();
    }

    private Stream<Finding> changed(Reading old, Reading now) {
        List<Change> changes = new ArrayList<>();
        change(old, now, Email.class, Contacts::compare).forEach(changes::add);
        change(old, now, Phone.class, Contacts::compare).forEach(changes::add);
        return changes.isEmpty() ? Stream.empty() : Stream.of(finding(changes, old));
    }

    /** A contact is changed where the page shows one before and after, and none stayed. */
    private static <C extends Claim> Stream<Change> change(
            Reading old, Reading now, Class<C> kind, BiFunction<C, C, Comparison> compare) {
        List<C> before = old.claims(kind).toList();
        List<C> after = now.claims(kind).toList();
        boolean changed = before.stream()
                .allMatch(a -> after.stream().allMatch(b -> compare.apply(a, b).differs()));
        return before.isEmpty() || after.isEmpty() || !changed
                ? Stream.empty()
                : Stream.of(new Change(before.getFirst(), after.getFirst()));
    }

    private Finding finding(List<Change> changes, Reading old) {
        Change first = changes.getFirst();
        String what = changes.stream().map(ContactChanged::what).collect(Collectors.joining(" and "));
        boolean jobChange = changes.size() == 1 && isOfEmployer(first.old(), old);
        return Finding.of(
                this,
                jobChange ? Confidence.LOW : changes.size() > 1 ? Confidence.HIGH : Confidence.MEDIUM,
                what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + " changed on "
                        + old.site().label() + ": " + Sides.quoted(first.old().text()) + " before, "
                        + Sides.quoted(first.now().text()) + " now",
                "The page was read on " + Sides.day(first.old()) + " and on " + Sides.day(first.now())
                        + " (UTC), and nothing of the old contact stayed.",
                changes.stream()
                        .map(change -> new Finding.Feature(
                                what(change), change.old().text(), change.now().text(), "differs"))
                        .toList(),
                changes.stream()
                        .flatMap(change ->
                                Stream.of(change.now().evidence(), change.old().evidence()))
                        .toList());
    }

    /** Whether the address is of a domain that bears the name of an employer on the page. */
    private static boolean isOfEmployer(Claim contact, Reading page) {
        String domain = contact instanceof Email email
                ? letters(email.address().substring(email.address().lastIndexOf('@') + 1))
                : "";
        return page.claims(Job.class)
                .map(Job::organisation)
                .filter(Objects::nonNull)
                .map(ContactChanged::letters)
                .anyMatch(organisation -> organisation.length() > 3 && domain.startsWith(organisation));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String what(Change change) {
        return change.old() instanceof Email ? "e-mail address" : "phone number";
    }
}
