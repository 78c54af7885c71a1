package dev.plumbline.portal.audit;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps who did what. Each entry joins the running transaction: what is rolled back was not done. */
@Component
public class AuditLog {
    private final AuditRepository entries;
    private final TenantTransaction transactions;
    private final Clock clock;

    AuditLog(AuditRepository entries, TenantTransaction transactions, Clock clock) {
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Adds one entry to the team's chain. The chain's end is locked until the transaction ends, so this comes last
     * in it.
     *
     * @param action lower-kebab verb: {@code capture-received}, {@code finding-dismissed}
     * @param subject kind and id: {@code capture/0190…}
     * @param details further facts without personal data
     */
    public void add(Member who, String action, String subject, Map<String, String> details) {
        append(who.team(), who.id(), action, subject, details);
    }

    /** Adds what the portal did by itself, as a team's settings say: an entry without a member. */
    public void addOwn(int team, String action, String subject, Map<String, String> details) {
        append(team, null, action, subject, details);
    }

    private void append(int team, @Nullable UUID who, String action, String subject, Map<String, String> details) {
        transactions.run(team, () -> {
            AuditHead head = entries.lockHead(team);
            AuditEntry entry = new AuditEntry(
                    head.no() + 1,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    who,
                    action,
                    subject,
                    new TreeMap<>(details));
            entries.append(team, entry, entry.hash(head.hash()));
        });
    }
}
