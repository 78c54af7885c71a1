package dev.plumbline.portal.dossier;

import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Shortlists;
import dev.plumbline.scraper.capture.AccountKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a dossier says of one candidate. */
@Component
class PersonFacts {
    private final Candidates candidates;
    private final Inbox inbox;
    private final Shortlists shortlists;

    PersonFacts(Candidates candidates, Inbox inbox, Shortlists shortlists) {
        this.candidates = candidates;
        this.inbox = inbox;
        this.shortlists = shortlists;
    }

    /**
     * The facts.
     *
     * @param list the shortlist whose decision counts; null for those of all lists
     * @param people the team's members by id
     */
    DossierFacts.Person of(Member member, UUID id, @Nullable UUID list, Redaction level, Map<UUID, String> people) {
        Candidate candidate = candidates.get(member, id);
        List<Profile> accounts = candidates.profiles(member, id);
        Redactor redactor = Redactor.of(level, candidates.readings(member, id));
        Set<AccountKey> own = accounts.stream().map(Profile::account).collect(Collectors.toSet());
        FindingFacts facts = new FindingFacts(level, redactor, own, people);
        List<FindingRow> rows = inbox.ofCandidate(member, id);
        List<DossierFacts.Finding> findings = rows.stream()
                .filter(row -> row.state() != DispositionState.DISMISSED)
                .map(row -> facts.of(inbox.get(member, row.id())))
                .toList();
        return new DossierFacts.Person(
                redactor.text(candidate.name()),
                accounts.stream().map(profile -> account(profile, redactor)).toList(),
                coverage(candidate, redactor),
                findings,
                rows.size() - findings.size(),
                decisions(member, id, list, level, redactor, people));
    }

    private static DossierFacts.Account account(Profile profile, Redactor redactor) {
        return new DossierFacts.Account(
                profile.siteLabel(),
                redactor.text(profile.name()),
                redactor.text(profile.url()),
                profile.firstSeen(),
                profile.lastSeen());
    }

    private static DossierFacts.@Nullable Coverage coverage(Candidate candidate, Redactor redactor) {
        if (candidate.coverage() == null) {
            return null;
        }
        return new DossierFacts.Coverage(
                candidate.coverage().compared(),
                candidate.coverage().total(),
                candidate.coverage().notCompared().stream().map(redactor::text).toList(),
                candidate.coverage().rows().stream()
                        .map(row -> new DossierFacts.Row(
                                redactor.text(row.claim()), row.sources(), row.result(), redactor.maybe(row.reason())))
                        .toList());
    }

    private List<DossierFacts.Decided> decisions(
            Member member,
            UUID candidate,
            @Nullable UUID list,
            Redaction level,
            Redactor redactor,
            Map<UUID, String> people) {
        return shortlists.with(member, candidate).stream()
                .filter(of -> list == null || of.id().equals(list))
                .flatMap(of -> shortlists.entries(member, of.id()).stream()
                        .filter(entry -> entry.candidate().equals(candidate))
                        .map(entry -> decided(of.name(), entry, level, redactor, people)))
                .toList();
    }

    private static DossierFacts.Decided decided(
            String list, Entry entry, Redaction level, Redactor redactor, Map<UUID, String> people) {
        UUID by = entry.decidedBy();
        return new DossierFacts.Decided(
                redactor.internal(list),
                entry.decision().words(),
                redactor.internal(entry.reason()),
                entry.decidedAt(),
                by == null || level.hidesPeople() ? null : people.getOrDefault(by, FindingFacts.FORMER),
                entry.note().isEmpty() ? null : redactor.internal(entry.note()),
                null);
    }
}
