package dev.plumbline.portal.dossier;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.Sha256;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.capture.Captures;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Shortlists;
import dev.plumbline.scraper.Scraper;
import dev.plumbline.scraper.rule.catalogue.Rules;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Dossiers to take along. Each one is in the audit log, with the hash of what left. */
@Service
public class DossierExports {
    private static final int MOST_CANDIDATES = 100;

    private final PersonFacts people;
    private final DossierWriter writer;
    private final Shortlists shortlists;
    private final Captures captures;
    private final Directory directory;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    DossierExports(
            PersonFacts people,
            DossierWriter writer,
            Shortlists shortlists,
            Captures captures,
            Directory directory,
            TenantTransaction transactions,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.writer = writer;
        this.shortlists = shortlists;
        this.captures = captures;
        this.directory = directory;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The dossier of a candidate, with the decisions of every shortlist.
     *
     * @throws Problem 404 where the team has none of this id
     */
    public DossierFile ofCandidate(Member member, UUID candidate, DossierFormat format, Redaction level) {
        return export(member, "candidate/" + candidate, "Dossier", null, List.of(candidate), format, level);
    }

    /**
     * The dossier of all who are on a shortlist, in its order.
     *
     * @throws Problem 404 where the team has none of this id, 400 where it is too long for one file
     */
    public DossierFile ofShortlist(Member member, UUID list, DossierFormat format, Redaction level) {
        String name = shortlists.get(member, list).name();
        List<UUID> candidates =
                shortlists.entries(member, list).stream().map(Entry::candidate).toList();
        if (candidates.size() > MOST_CANDIDATES) {
            throw new Problem(
                    400,
                    "dossier-too-long",
                    "One dossier holds %d candidates at most; take one candidate after another."
                            .formatted(MOST_CANDIDATES));
        }
        String title = level.hidesPeople() ? "Dossier of a shortlist" : "Dossier: " + name;
        return export(member, "shortlist/" + list, title, list, candidates, format, level);
    }

    private DossierFile export(
            Member member,
            String subject,
            String title,
            @Nullable UUID list,
            List<UUID> candidates,
            DossierFormat format,
            Redaction level) {
        member.require(Action.READ);
        DossierFacts facts = transactions.call(member.team(), () -> facts(member, title, list, candidates, level));
        byte[] content = writer.write(facts, format);
        transactions.run(
                member.team(),
                () -> audit.add(
                        member,
                        "dossier-exported",
                        subject,
                        Map.of(
                                "dossier", facts.id().toString(),
                                "format", format.label(),
                                "redaction", level.label(),
                                "sha256", Sha256.of(content))));
        return new DossierFile("dossier-%s.%s".formatted(facts.id(), format.label()), format.mediaType(), content);
    }

    private DossierFacts facts(
            Member member, String title, @Nullable UUID list, List<UUID> candidates, Redaction level) {
        Map<UUID, String> names = directory.accounts(member.team()).stream()
                .map(Account::member)
                .collect(Collectors.toMap(Member::id, Member::name));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<DossierFacts.Person> found = candidates.stream()
                .map(candidate -> people.of(member, candidate, list, level, names))
                .toList();
        return new DossierFacts(
                ids.next(),
                title,
                now,
                level.hidesPeople() ? null : member.name(),
                level.label(),
                level == Redaction.FULL ? "nothing" : level.explained(),
                Scraper.VERSION,
                Rules.ALL.size(),
                found,
                quoted(member, found));
    }

    private List<DossierFacts.Capture> quoted(Member member, List<DossierFacts.Person> people) {
        return people.stream()
                .flatMap(person -> person.findings().stream())
                .flatMap(finding -> finding.quotes().stream())
                .map(quote -> quote.capture() == null
                        ? null
                        : Map.entry(quote.capture(), Objects.requireNonNullElse(quote.url(), "")))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(quote -> captures.find(member, quote.getKey()).stream()
                        .map(stored -> new DossierFacts.Capture(
                                stored.id(),
                                quote.getValue(),
                                stored.capturedAt(),
                                stored.receivedAt(),
                                stored.bytes(),
                                stored.sha256())))
                .toList();
    }
}
