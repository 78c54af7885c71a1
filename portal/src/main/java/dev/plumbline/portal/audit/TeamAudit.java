package dev.plumbline.portal.audit;

import dev.plumbline.portal.team.TeamDeed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what was done to members and devices, in the transaction that does it. */
@Component
class TeamAudit {
    private final AuditLog log;

    TeamAudit(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void keep(TeamDeed deed) {
        log.add(deed.who(), deed.action(), deed.subject(), deed.details());
    }
}
