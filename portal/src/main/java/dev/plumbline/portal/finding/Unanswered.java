package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Severity;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What of a candidate nobody has answered: open, claimed or snoozed. */
@Service
public class Unanswered {
    private final UnansweredRepository findings;
    private final TenantTransaction transactions;

    Unanswered(UnansweredRepository findings, TenantTransaction transactions) {
        this.findings = findings;
        this.transactions = transactions;
    }

    /** How many findings of that severity and above. */
    public int of(Member member, UUID candidate, Severity from) {
        member.require(Action.READ);
        return transactions.call(
                member.team(), () -> findings.count(member.team(), candidate, InboxRepository.weight(from)));
    }
}
