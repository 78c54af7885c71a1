package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.analysis.Dossiers;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Sentence;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.JoinReasons;
import dev.plumbline.portal.candidate.SamePerson;
import dev.plumbline.portal.fetch.Fetches;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.record.Subjects;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.review.api.FoundLink;
import dev.plumbline.portal.review.api.FoundLinks;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.shortlist.Added;
import dev.plumbline.portal.shortlist.Shortlist;
import dev.plumbline.portal.shortlist.Shortlists;
import dev.plumbline.portal.upload.CandidateFiles;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Families;
import dev.plumbline.scraper.rule.Identifiers;
import dev.plumbline.scraper.rule.Lifeline;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lays on one desk what the features know of a candidate. */
@Component
record CandidateDesk(
        Candidates candidates,
        JoinReasons reasons,
        SamePerson samePerson,
        Inbox inbox,
        Dossiers dossiers,
        ReuseBoard reuse,
        Subjects subjects,
        FoundLinks links,
        Fetches fetches,
        Shortlists shortlists,
        CandidateFiles files,
        MemberNames names,
        Clock clock) {
    private static final int MOST_LINKS = 50;
    private static final Set<DispositionState> ANSWERED =
            EnumSet.of(DispositionState.EXPLAINED, DispositionState.DISMISSED);

    /** How many accounts, on which shortlists, last captured when. */
    Paragraph summary(Member member, Candidate candidate) {
        int accounts = candidates.profiles(member, candidate.id()).size();
        Paragraph summary = new Paragraph(
                new Span(Words.say("candidate.accounts", accounts)),
                new Span(" · " + Words.say("candidate.lastCaptured", Times.moment(candidate.lastSeen()))));
        for (Shortlist list : shortlists.with(member, candidate.id())) {
            summary.add(new Span(" · "));
            summary.add(Sentence.around(Links.to("shortlists/" + list.id(), list.name()), "candidate.onList"));
        }
        summary.addClassNames("s", "ink-2");
        return summary;
    }

    /** The e-mail addresses that the candidate's pages name. */
    Set<String> addresses(Member member, Candidate candidate) {
        return candidates.latest(member, candidate.id()).stream()
                .flatMap(reading -> reading.claims(Claim.Email.class))
                .map(Claim.Email::address)
                .collect(Collectors.toSet());
    }

    /** What was compared, what does not line up, what is linked, at which hours: coverage stands above findings. */
    List<Section> sections(Member member, Candidate candidate) {
        List<Reading> latest = candidates.latest(member, candidate.id());
        List<FoundLink> found = latest.stream()
                .flatMap(reading -> links.of(member, reading).stream())
                .distinct()
                .limit(MOST_LINKS)
                .toList();
        Dossier known = dossiers.of(member, candidate.id());
        List<FindingRow> findings = inbox.ofCandidate(member, candidate.id());
        return List.of(
                new CoverageSection(candidate.coverage(), latest),
                new FindingsSection(findings, families(member, findings), clock.instant()),
                new ReuseSection(reuse.ofCandidate(member, candidate.id())),
                new LinksSection(found),
                new FetchSection(fetches, member, candidate.id()),
                new HoursSection(latest),
                new RecordsSection(known.records(), subjects.of(member, candidate.id())),
                new LifelineSection(Lifeline.of(known), Identifiers.of(known)));
    }

    /** Those of the findings that nobody explained or dismissed and that the pages still show. */
    private Families families(Member member, List<FindingRow> findings) {
        return Families.ofOpen(findings.stream()
                .filter(row -> !row.gone() && !ANSWERED.contains(row.state()))
                .map(row -> new Families.Open(
                        row.family(),
                        row.severity(),
                        Families.isCopying(row.family()) ? accounts(inbox.get(member, row.id())) : Set.of()))
                .toList());
    }

    private static Set<AccountKey> accounts(FindingDetail finding) {
        return finding.evidence().stream()
                .map(said -> said.evidence().account())
                .collect(Collectors.toSet());
    }

    /** What came of adding to a shortlist: who put the candidate there, where somebody was first. */
    String addedWords(Member member, Added added) {
        String list =
                VisibleText.of(shortlists.get(member, added.entry().shortlist()).name());
        UUID by = added.entry().addedBy();
        String name = names.of(member.team(), Set.of(by)).getOrDefault(by, Words.say("review.formerMember"));
        return added.already()
                ? Words.say(
                        "addToList.already",
                        list,
                        VisibleText.of(name),
                        Times.moment(added.entry().addedAt()))
                : Words.say("addToList.added", list);
    }
}
