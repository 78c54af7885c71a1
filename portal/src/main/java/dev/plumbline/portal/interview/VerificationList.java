package dev.plumbline.portal.interview;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All that a team verifies, whoever it is about. */
@Service
public class VerificationList {
    private final VerificationListRepository tasks;
    private final TenantTransaction transactions;

    VerificationList(VerificationListRepository tasks, TenantTransaction transactions) {
        this.tasks = tasks;
        this.transactions = transactions;
    }

    /**
     * The next ones of a view.
     *
     * @param after the last one that was shown, as it was shown; null for the first page
     */
    public List<ListedVerification> list(
            Member member, VerificationView view, @Nullable ListedVerification after, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> tasks.list(member.team(), member.id(), view, after, limit));
    }

    /** How many a view holds, as far as they are counted. */
    public Count count(Member member, VerificationView view) {
        member.require(Action.READ);
        return Count.of(
                transactions.call(member.team(), () -> tasks.count(member.team(), member.id(), view, Count.MOST + 1)));
    }
}
