package dev.plumbline.portal.audit;

import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A team's audit log as a file that can be checked without the portal. */
@Service
public class AuditExport {
    private static final int AT_ONCE = 1000;

    private final AuditRepository entries;
    private final AuditLog log;
    private final MemberNames names;
    private final TenantTransaction transactions;

    AuditExport(AuditRepository entries, AuditLog log, MemberNames names, TenantTransaction transactions) {
        this.entries = entries;
        this.log = log;
        this.names = names;
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

    /**
     * Entries as rows, the newest first, so the export itself before all others: number, time, the member's name or
     * nothing where the portal did it by itself, action, subject, and the details as {@code name=value} a line.
     */
    public void table(Member member, CsvStream table) throws IOException {
        member.require(Action.SEE_AUDIT);
        log.add(member, "audit-exported", "team/" + member.team(), Map.of());
        List<AuditEntry> part = before(member.team(), Long.MAX_VALUE);
        while (!part.isEmpty() && !table.isFull()) {
            Map<UUID, String> people = names.of(
                    member.team(),
                    part.stream()
                            .map(AuditEntry::member)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
            for (AuditEntry entry : part) {
                table.row(
                        Long.toString(entry.no()),
                        entry.at().toString(),
                        entry.member() == null
                                ? ""
                                : people.getOrDefault(
                                        entry.member(), entry.member().toString()),
                        entry.action(),
                        entry.subject(),
                        entry.details().entrySet().stream()
                                .map(detail -> detail.getKey() + "=" + detail.getValue())
                                .collect(Collectors.joining("\n")));
            }
            part = before(member.team(), part.getLast().no());
        }
    }

    private List<AuditEntry> before(int team, long no) {
        return transactions.call(team, () -> entries.before(team, AuditFilter.NONE, no, AT_ONCE));
    }

    private List<Map.Entry<AuditEntry, byte[]>> part(int team, long from) {
        return transactions.call(team, () -> entries.from(team, from, AT_ONCE));
    }
}
