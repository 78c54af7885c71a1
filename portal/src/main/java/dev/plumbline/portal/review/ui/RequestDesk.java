package dev.plumbline.portal.review.ui;

import dev.plumbline.portal.interview.ListedVerification;
import dev.plumbline.portal.interview.Verification;
import dev.plumbline.portal.interview.VerificationList;
import dev.plumbline.portal.interview.Verifications;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a list of verifications needs. */
@Component
record RequestDesk(Verifications verifications, VerificationList list, MemberNames names, Clock clock) {

    /** What those are called who opened and ended these. */
    Map<UUID, String> called(Member member, List<ListedVerification> page) {
        Set<UUID> people = new HashSet<>();
        page.forEach(line -> {
            people.add(line.task().member());
            Verification.End end = line.task().end();
            if (end != null) {
                people.add(end.member());
            }
        });
        return names.of(member.team(), people);
    }
}
