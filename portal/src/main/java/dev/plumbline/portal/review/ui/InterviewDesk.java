package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.interview.Observations;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.Members;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an interview needs: what to ask, what was seen, what is to be verified. */
@Component
record InterviewDesk(
        Candidates candidates,
        Inbox inbox,
        Observations observations,
        Verifications verifications,
        Members members,
        MemberNames names,
        Clock clock) {
    private static final int MOST_QUESTIONS = 30;
    private static final Set<DispositionState> TO_ASK = Set.of(
            DispositionState.OPEN, DispositionState.CLAIMED, DispositionState.CONFIRMED, DispositionState.UNSURE);

    /** The findings to ask about: those that still hold and that nobody has explained, dismissed or put off. */
    List<FindingDetail> questions(Member member, UUID candidate) {
        return inbox.ofCandidate(member, candidate).stream()
                .filter(row -> !row.gone() && TO_ASK.contains(row.state()))
                .limit(MOST_QUESTIONS)
                .map(row -> inbox.get(member, row.id()))
                .toList();
    }

    /** Colleagues who can have seen it too. */
    List<Member> colleagues(Member member) {
        return members.list(member).stream()
                .filter(Account::active)
                .map(Account::member)
                .filter(one -> !one.id().equals(member.id()) && one.role() != Role.AUDITOR)
                .toList();
    }

    /** What the members of the team are called. */
    Map<UUID, String> called(Member member) {
        return members.list(member).stream().map(Account::member).collect(Collectors.toMap(Member::id, Member::name));
    }
}
