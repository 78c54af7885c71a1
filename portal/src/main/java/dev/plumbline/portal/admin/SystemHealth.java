package dev.plumbline.portal.admin;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.Scraper;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** How the portal is: counts and sizes, nothing of anybody. */
@Service
public class SystemHealth {
    private final SystemRepository system;
    private final TenantTransaction transactions;

    SystemHealth(SystemRepository system, TenantTransaction transactions) {
        this.system = system;
        this.transactions = transactions;
    }

    /** How it is now. */
    public SystemState now(Member member) {
        member.require(Action.MAINTAIN_READING);
        long asked = System.nanoTime();
        String database = system.version();
        Duration answered = Duration.ofNanos(System.nanoTime() - asked);
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new SystemState(
                Scraper.VERSION,
                database,
                answered,
                system.bytes(),
                heap.getUsed(),
                heap.getMax(),
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                system.queue(),
                transactions.call(member.team(), () -> system.quarantined(member.team())));
    }
}
