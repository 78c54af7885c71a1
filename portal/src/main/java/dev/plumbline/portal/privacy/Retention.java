package dev.plumbline.portal.privacy;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.privacy.RetentionRepository.Due;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Has people erased whose time is over, each day, where the team put its periods in force. */
@Service
public class Retention {
    private static final UUID FIRST = new UUID(0, 0);
    private static final int A_LOT = 200;

    /** People whom a preview counts. */
    private static final int COUNTED = 100_000;

    private final RetentionRepository people;
    private final EraseRepository erase;
    private final PrivacySettings settings;
    private final Erasures erasures;
    private final Directory directory;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Clock clock;

    Retention(
            RetentionRepository people,
            EraseRepository erase,
            PrivacySettings settings,
            Erasures erasures,
            Directory directory,
            TenantTransaction transactions,
            AuditLog audit,
            Clock clock) {
        this.people = people;
        this.erase = erase;
        this.settings = settings;
        this.erasures = erasures;
        this.directory = directory;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What periods would erase now, whether or not they are in force. */
    public WouldErase preview(Member member, PrivacySetting setting) {
        member.require(Action.MANAGE_PRIVACY);
        int team = member.team();
        Instant now = clock.instant();
        return transactions.call(
                team,
                () -> new WouldErase(
                        people.due(team, setting, now, FIRST, COUNTED).stream()
                                .collect(Collectors.groupingBy(Due::kept, Collectors.counting())),
                        people.nobodys(team, setting, now)));
    }

    void runAll() {
        directory.teams().forEach(this::run);
    }

    /** Begins to erase whose time is over; returns how many people. */
    public int run(int team) {
        Instant now = clock.instant();
        int apart = transactions.call(team, () -> erase.deleteKeptApart(team, now));
        PrivacySetting setting = settings.get(team);
        int begun = 0;
        int pages = 0;
        if (setting.inForce()) {
            UUID last = FIRST;
            List<Due> lot = lot(team, setting, now, last);
            while (!lot.isEmpty()) {
                begun += lot.size();
                last = lot.getLast().candidate();
                lot = lot(team, setting, now, last);
            }
            pages = transactions.call(team, () -> people.deleteNobodys(team, setting, now));
        }
        if (begun + pages + apart > 0) {
            audit.addOwn(
                    team,
                    "periods-over",
                    "team/" + team,
                    Map.of(
                            "people", Integer.toString(begun),
                            "pages", Integer.toString(pages),
                            "records-kept-apart", Integer.toString(apart)));
        }
        return begun;
    }

    /** The next people, with their jobs, in one transaction. */
    private List<Due> lot(int team, PrivacySetting setting, Instant now, UUID after) {
        return transactions.call(team, () -> {
            List<Due> lot = people.due(team, setting, now, after, A_LOT);
            lot.forEach(due -> erasures.timeIsOver(team, due.candidate()));
            return lot;
        });
    }
}
