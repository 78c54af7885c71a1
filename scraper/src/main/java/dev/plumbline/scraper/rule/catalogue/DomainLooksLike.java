package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Claim.Email;
import dev.plumbline.scraper.claim.Claim.Job;
import dev.plumbline.scraper.claim.Claim.Link;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.compare.Domains;
import dev.plumbline.scraper.compare.Domains.Likeness;
import dev.plumbline.scraper.record.EmployerRecord.ReferenceContact;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@RuleInfo(
        id = "domain-looks-like-an-employers",
        summary =
                "An address of a candidate, an employer or a reference is on a domain that looks like a well-known firm's",
        severity = Severity.ASK,
        family = Family.CONTACT,
        standing = Standing.ALONE,
        indicators = "P8 R10",
        ask = "This address is on a domain close to a well-known firm's. Whose domain is it?",
        innocentExplanations = {
            "The firm itself uses a further domain, as for hiring",
            "Another firm with a name of nearly the same letters, which no page claims as an employer",
            "The address was mistyped on the page",
            "A firm that has had this name for long and is not the well-known one"
        })
final class DomainLooksLike implements Rule {

    private static final int MOST_DOMAINS = 200;
    private static final int MOST = 5;

    /** A domain and where it stands. */
    private record Shown(String domain, Evidence evidence, boolean ofEmployer) {}

    @Override
    public List<Finding> check(Dossier dossier) {
        Set<String> employers = dossier.claims(Job.class)
                .flatMap(job -> Optional.ofNullable(job.organisation()).stream())
                .flatMap(name -> Employers.named(name).stream())
                .map(Employers.Employer::domain)
                .collect(Collectors.toSet());
        return shown(dossier).stream()
                .flatMap(one -> alike(one, employers).stream())
                .limit(MOST)
                .toList();
    }

    /** Each domain once, where it was read first. */
    private static Collection<Shown> shown(Dossier dossier) {
        Map<String, Shown> byDomain = new LinkedHashMap<>();
        Stream.concat(
                        dossier.latest().stream()
                                .filter(page -> page.kind().aboutCandidate())
                                .flatMap(page -> page.claims().stream())
                                .flatMap(DomainLooksLike::shown),
                        dossier.records(ReferenceContact.class)
                                .flatMap(reference -> reference.emails().stream()
                                        .map(email -> new Shown(host(email), reference.evidence(), true))))
                .filter(one -> !one.domain().isEmpty())
                .limit(MOST_DOMAINS)
                .forEach(one -> byDomain.putIfAbsent(one.domain(), one));
        return byDomain.values();
    }

    private static Stream<Shown> shown(Claim claim) {
        return switch (claim) {
            case Email email -> Stream.of(new Shown(host(email.address()), email.evidence(), false));
            case Link link
            when link.target() == null ->
                Stream.of(new Shown(host(link.url().host()), link.evidence(), link.linkKind() == LinkKind.EMPLOYER));
            default -> Stream.empty();
        };
    }

    private static String host(String address) {
        return Domains.registered(Domains.host(address)).isEmpty() ? "" : Domains.host(address);
    }

    /** Alike letters count anywhere; what is less alike counts where the firm or its address is claimed. */
    private Optional<Finding> alike(Shown shown, Set<String> employers) {
        Map<Likeness, String> known = new LinkedHashMap<>();
        for (Employers.Employer employer : Employers.ALL) {
            known.putIfAbsent(Domains.compare(shown.domain(), employer.domain()), employer.domain());
        }
        if (known.containsKey(Likeness.SAME)) {
            return Optional.empty();
        }
        return Stream.of(Likeness.LETTERS, Likeness.EDIT, Likeness.WORD)
                .filter(known::containsKey)
                .filter(likeness ->
                        likeness == Likeness.LETTERS || shown.ofEmployer() || employers.contains(known.get(likeness)))
                .findFirst()
                .map(likeness -> finding(shown, String.valueOf(known.get(likeness)), likeness));
    }

    private Finding finding(Shown shown, String known, Likeness likeness) {
        String how = switch (likeness) {
            case LETTERS -> "letters that look alike";
            case EDIT -> "one letter's difference";
            default -> "the same name and a further word";
        };
        return Finding.of(
                this,
                likeness == Likeness.LETTERS
                        ? Confidence.HIGH
                        : likeness == Likeness.EDIT ? Confidence.MEDIUM : Confidence.LOW,
                "Domain looks like a well-known firm's: " + Sides.quoted(shown.domain()) + " on "
                        + shown.evidence().site().label() + ", " + Sides.quoted(known) + " is the firm's own",
                "The two domains were compared letter by letter: " + how + ".",
                List.of(new Finding.Feature("Domain", shown.domain(), known, how)),
                List.of(shown.evidence()));
    }
}
