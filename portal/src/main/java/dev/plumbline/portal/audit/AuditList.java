package dev.plumbline.portal.audit;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.List;
import org.springframework.stereotype.Service;

/** A team's audit log to be read, the newest deed first. */
@Service
public class AuditList {
    private final AuditRepository entries;
    private final TenantTransaction transactions;

    AuditList(AuditRepository entries, TenantTransaction transactions) {
        this.entries = entries;
        this.transactions = transactions;
    }

    /**
     * The next ones.
     *
     * @param before number of the last one that was shown; {@link Long#MAX_VALUE} for the first page
     */
    public List<AuditEntry> page(Member member, AuditFilter filter, long before, int limit) {
        member.require(Action.SEE_AUDIT);
        return transactions.call(member.team(), () -> entries.before(member.team(), filter, before, limit));
    }
}
