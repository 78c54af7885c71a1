package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim.Email;
import dev.plumbline.scraper.claim.Claim.Name;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "commits-of-one-mailbox-under-several-names",
        summary = "Commits under one e-mail address carry names of several people",
        severity = Severity.ASK,
        family = Family.CODE,
        indicators = "L31 L27 O6 R8",
        ask = "Commits under one of your addresses carry another name. Who wrote them?",
        innocentExplanations = {
            "The name is written in a short form, another order or another script",
            "An account name or the name of a machine stands in place of the name",
            "Two people worked at one machine, or one committed for the other",
            "A name from before a change, as after a marriage"
        })
final class MailboxWithSeveralNames implements Rule {

    private static final int MOST_NAMES = 5;

    @Override
    public List<Finding> check(Dossier dossier) {
        return Sides.pages(dossier).stream()
                .filter(page -> page.kind() == PageKind.REPOSITORY)
                .flatMap(page -> page.first(Email.class).stream()
                        .flatMap(mailbox ->
                                page.first(Name.class).stream().flatMap(name -> others(page, mailbox, name))))
                .toList();
    }

    /** A name that is no person's full one says nothing of who it was. */
    private Stream<Finding> others(Reading page, Email mailbox, Name name) {
        Map<String, List<DatedEvent>> others = page.events().stream()
                .filter(event -> event.author() != null && isOfPerson(event.author()))
                .collect(Collectors.groupingBy(
                        event -> String.valueOf(event.author()), LinkedHashMap::new, Collectors.toList()));
        List<Map.Entry<String, List<DatedEvent>>> differing = isOfPerson(name.text())
                ? others.entrySet().stream()
                        .filter(other ->
                                Names.compare(name.text(), other.getKey()).differs())
                        .limit(MOST_NAMES)
                        .toList()
                : List.of();
        return differing.isEmpty() ? Stream.empty() : Stream.of(finding(mailbox, name, differing));
    }

    /** A full name: of letters, and in Latin script in more words than one. */
    private static boolean isOfPerson(String author) {
        boolean words = author.strip().indexOf(' ') > 0 || author.chars().anyMatch(c -> c >= 0x80);
        return words && Names.isFull(author) && author.chars().noneMatch(Character::isDigit);
    }

    private Finding finding(Email mailbox, Name name, List<Map.Entry<String, List<DatedEvent>>> others) {
        Map.Entry<String, List<DatedEvent>> first = others.getFirst();
        int commits = others.stream().mapToInt(other -> other.getValue().size()).sum();
        return Finding.of(
                this,
                commits > 1 ? Confidence.HIGH : Confidence.MEDIUM,
                "Commits of one address carry two names: " + Sides.quoted(name.text()) + " and "
                        + Sides.quoted(first.getKey()) + " under " + Sides.quoted(mailbox.address()) + " on "
                        + mailbox.evidence().site().label(),
                (commits == 1 ? "One commit" : commits + " commits") + " under this address "
                        + (commits == 1 ? "carries" : "carry") + " another name.",
                others.stream()
                        .map(other -> new Finding.Feature(
                                "Author",
                                name.text(),
                                other.getKey(),
                                other.getValue().size() + " commits"))
                        .toList(),
                Stream.concat(
                                Stream.of(mailbox.evidence()),
                                others.stream()
                                        .map(other -> other.getValue().getLast().evidence()))
                        .toList());
    }
}
