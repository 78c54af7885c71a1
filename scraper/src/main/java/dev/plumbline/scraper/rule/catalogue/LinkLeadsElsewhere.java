package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim.Bio;
import dev.plumbline.scraper.claim.Claim.Name;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Comparison;
import dev.plumbline.scraper.compare.Names;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Dossier.LinkedReading;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@RuleInfo(
        id = "link-leads-to-another-person",
        summary = "A profile links to a page as the candidate's own, and that page shows another person's name",
        severity = Severity.ASK,
        family = Family.CONTACT,
        indicators = "R8 R14 P10 O9",
        ask = "Your profile links to this page, which shows another name. What is your part in it?",
        innocentExplanations = {
            "The page belongs to an employer, a school or a client",
            "A shared page that names the candidate too",
            "The page shows the name in another script or a short form",
            "The address belonged to the candidate once and was given up",
            "An artist's name, or a name from before a change"
        })
final class LinkLeadsElsewhere implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Name> names = dossier.claims(Name.class).toList();
        Map<AccountKey, Finding> byTarget = new LinkedHashMap<>();
        for (LinkedReading linked : dossier.linked()) {
            if (claimsAsOwn(linked)) {
                otherName(linked.target(), names)
                        .ifPresent(
                                name -> byTarget.putIfAbsent(linked.target().account(), finding(linked, name, names)));
            }
        }
        return List.copyOf(byTarget.values());
    }

    /** Where the kind of a link is not known, it must at least lead to an account. */
    private static boolean claimsAsOwn(LinkedReading linked) {
        LinkKind kind = linked.link().linkKind();
        boolean account = kind == LinkKind.OTHER && linked.link().target() != null;
        return linked.target().kind().aboutCandidate() && (kind.isOwn() || account);
    }

    /** The name on the page behind the link, where it differs from every name of the candidate and stands alone. */
    private static Optional<Name> otherName(Reading target, List<Name> names) {
        List<Name> there = target.claims(Name.class).toList();
        boolean differs = !names.isEmpty()
                && there.stream()
                        .flatMap(other -> names.stream().map(name -> Names.compare(name.text(), other.text())))
                        .allMatch(Comparison::differs);
        boolean named = target.claims(Bio.class)
                .anyMatch(bio ->
                        names.stream().map(Name::text).filter(Names::isFull).anyMatch(bio.text()::contains));
        return differs && !named ? there.stream().findFirst() : Optional.empty();
    }

    private Finding finding(LinkedReading linked, Name other, List<Name> names) {
        String mine = names.getFirst().text();
        boolean full = Names.isFull(mine) && Names.isFull(other.text());
        return Finding.of(
                this,
                linked.link().linkKind() == LinkKind.OTHER
                        ? Confidence.LOW
                        : full ? Confidence.HIGH : Confidence.MEDIUM,
                "Link leads to another name: " + Sides.quoted(linked.link().text()) + " on "
                        + Sides.where(linked.link().evidence(), other.evidence()) + " leads to "
                        + Sides.quoted(other.text()) + " on "
                        + Sides.where(other.evidence(), linked.link().evidence()),
                "The page behind the link shows " + Sides.quoted(other.text()) + "; the candidate's pages show "
                        + Sides.quoted(mine) + ".",
                List.of(new Finding.Feature("Name", mine, other.text(), "differs")),
                linked.link(),
                other);
    }
}
