package dev.plumbline.portal.watch;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.watch.TextCheck;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Compares a text that a member marked on a page with all lists of the team. The text is kept nowhere. */
@Service
public class WatchCheck {
    /** Characters of a text. */
    public static final int LONGEST = 2_000;

    private final Watching watching;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Clock clock;

    WatchCheck(Watching watching, TenantTransaction transactions, AuditLog audit, Clock clock) {
        this.watching = watching;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Compares it.
     *
     * @throws Problem 400 where there is no text or too much of it
     */
    public TextCheck check(Member member, String text) {
        member.require(Action.READ);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new Problem(
                    400,
                    "selection",
                    "Mark a name, an address or a passage of at most 2,000 characters, and try again.");
        }
        return transactions.call(member.team(), () -> {
            TextCheck check = watching.index(member.team()).check(text, clock.instant());
            audit.add(
                    member,
                    "watchlists-asked",
                    "watchlists",
                    Map.of(
                            "characters",
                            Integer.toString(text.length()),
                            "hits",
                            Integer.toString(check.hits().size())));
            return check;
        });
    }
}
