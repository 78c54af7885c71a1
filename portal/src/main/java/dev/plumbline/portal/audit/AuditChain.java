package dev.plumbline.portal.audit;

import dev.plumbline.portal.base.TenantTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Recomputes a team's chain from its first entry. */
@Component
public class AuditChain {
    private static final int AT_ONCE = 1000;

    private final AuditRepository entries;
    private final TenantTransaction transactions;

    AuditChain(AuditRepository entries, TenantTransaction transactions) {
        this.entries = entries;
        this.transactions = transactions;
    }

    /** The number of the first entry that is missing, was changed or was put in; nothing where the chain is whole. */
    public OptionalLong verify(int team) {
        return transactions.call(team, () -> {
            AuditHead head = entries.lockHead(team);
            long next = 1;
            byte[] hash = {};
            while (next <= head.no()) {
                List<Map.Entry<AuditEntry, byte[]>> part = entries.from(team, next, AT_ONCE);
                for (Map.Entry<AuditEntry, byte[]> kept : part) {
                    hash = kept.getKey().hash(hash);
                    if (kept.getKey().no() != next || !Arrays.equals(hash, kept.getValue())) {
                        return OptionalLong.of(next);
                    }
                    next++;
                }
                if (part.isEmpty()) {
                    return OptionalLong.of(next);
                }
            }
            return Arrays.equals(hash, head.hash()) ? OptionalLong.empty() : OptionalLong.of(head.no());
        });
    }
}
