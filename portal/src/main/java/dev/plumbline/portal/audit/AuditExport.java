package dev.plumbline.portal.audit;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A team's audit log as a file that can be checked without the portal. */
@Service
public class AuditExport {
    private static final int AT_ONCE = 1000;

    private final AuditRepository entries;
    private final AuditLog log;
    private final TenantTransaction transactions;

    AuditExport(AuditRepository entries, AuditLog log, TenantTransaction transactions) {
        this.entries = entries;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * The end of a team's chain.
     *
     * @param hash lower-case hex; empty before the first entry
     */
    public record End(long entries, String hash) {}

    /** The end of the chain now. */
    public End end(Member member) {
        member.require(Action.SEE_AUDIT);
        AuditHead head = transactions.call(member.team(), () -> entries.lockHead(member.team()));
        return new End(head.no(), HexFormat.of().formatHex(head.hash()));
    }

    /** All entries, one JSON object a line, the export itself last. */
    public String lines(Member member) {
        member.require(Action.SEE_AUDIT);
        log.add(member, "audit-exported", "team/" + member.team(), Map.of());
        StringBuilder lines = new StringBuilder();
        long next = 1;
        List<Map.Entry<AuditEntry, byte[]>> part = part(member.team(), next);
        while (!part.isEmpty()) {
            part.forEach(kept -> lines.append(AuditFile.line(kept.getKey(), kept.getValue())));
            next += part.size();
            part = part(member.team(), next);
        }
        return lines.toString();
    }

    private List<Map.Entry<AuditEntry, byte[]>> part(int team, long from) {
        return transactions.call(team, () -> entries.from(team, from, AT_ONCE));
    }
}
