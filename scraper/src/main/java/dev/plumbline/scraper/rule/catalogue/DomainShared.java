package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Reuse.SharedArtefact;
import dev.plumbline.scraper.rule.Reuse.SharedContact;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

@RuleInfo(
        id = "domain-shared-with-another-candidate",
        summary = "The domain of this candidate's own site or e-mail address is also that of another candidate",
        severity = Severity.NOTE,
        family = Family.CONTACT,
        standing = Standing.SAME,
        indicators = "R14 L12",
        ask = "Whose is this domain, and who else uses it?",
        innocentExplanations = {
            "Both work for the firm whose domain it is",
            "A mail service or a host that many people use",
            "Family members or partners who share a domain",
            "Both belong to one person and were not joined yet"
        })
final class DomainShared implements Rule {

    /** So many others on one domain: a firm, a school or a service. */
    private static final int FIRM = 5;

    private static final int SHORTEST = 3;

    @Override
    public List<Finding> check(Dossier dossier) {
        // Who shares an address shares its domain.
        Set<AccountKey> address = dossier.reuses().stream()
                .filter(SharedContact.class::isInstance)
                .map(shared -> shared.theirs().account())
                .collect(Collectors.toSet());
        List<List<SharedArtefact>> byDomain = Artefacts.of(dossier, SharedArtefact.DOMAIN::equals);
        return byDomain.isEmpty() || Agency.isDisclosed(dossier)
                ? List.of()
                : byDomain.stream()
                        .filter(all -> !isWorkplace(dossier, all.getFirst().value()))
                        .filter(all -> others(all) < FIRM)
                        .filter(all -> all.stream()
                                .noneMatch(shared ->
                                        address.contains(shared.theirs().account())))
                        .map(this::finding)
                        .toList();
    }

    /** Whether an employer or a school on the candidate's pages goes by the domain's name. */
    private static boolean isWorkplace(Dossier dossier, String domain) {
        int dot = domain.indexOf('.');
        String name = letters(dot < 0 ? domain : domain.substring(0, dot));
        return dossier.latest().stream()
                .flatMap(page -> page.claims().stream())
                .map(DomainShared::organisation)
                .map(DomainShared::letters)
                .anyMatch(organisation -> organisation.length() >= SHORTEST
                        && name.length() >= SHORTEST
                        && (organisation.contains(name) || name.contains(organisation)));
    }

    private static String organisation(Claim claim) {
        return switch (claim) {
            case Claim.Job job -> Objects.requireNonNullElse(job.organisation(), "");
            case Claim.Education school -> Objects.requireNonNullElse(school.school(), "");
            default -> "";
        };
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static int others(List<SharedArtefact> all) {
        return all.stream()
                .map(shared -> shared.theirs().account())
                .collect(Collectors.toSet())
                .size();
    }

    private Finding finding(List<SharedArtefact> all) {
        SharedArtefact first = all.getFirst();
        Evidence mine = first.mine().evidence();
        return Finding.of(
                this,
                Confidence.MEDIUM,
                "Domain shared with another candidate: " + Sides.quoted(first.value()) + " by "
                        + Sides.where(mine, first.theirs()) + ", and by " + Sides.where(first.theirs(), mine)
                        + " under the name " + Sides.quoted(first.theirName()),
                Others.firstSeen(first) + Others.more(all),
                List.of(new Finding.Feature("Domain", shown(mine, first), shown(first.theirs(), first), "equal")),
                List.of(mine, first.theirs()));
    }

    /** The address at the domain, or the page there. */
    private static String shown(Evidence evidence, SharedArtefact shared) {
        return evidence.quote().contains("@" + shared.value())
                ? evidence.quote()
                : evidence.url().host();
    }
}
