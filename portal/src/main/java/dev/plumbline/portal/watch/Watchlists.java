package dev.plumbline.portal.watch;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.CandidateChanged;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.rules.RulesChanged;
import dev.plumbline.portal.security.Account;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.watch.ListEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The lists of a team: admins keep them, everybody sees them. */
@Service
public class Watchlists {
    private static final int PAGE = 1_000;
    private static final int MOST_EXPORTED = 500_000;

    private final WatchlistRepository lists;
    private final TeamTurn turn;
    private final Directory directory;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Watchlists(
            WatchlistRepository lists,
            TeamTurn turn,
            Directory directory,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.lists = lists;
        this.turn = turn;
        this.directory = directory;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes an empty list.
     *
     * @throws Problem 400 with what is missing
     */
    public UUID make(Member member, NewWatchlist list) {
        member.require(Action.MANAGE_WATCHLISTS);
        Instant now = clock.instant();
        NewWatchlist checked = list.checked(now);
        UUID id = ids.next();
        transactions.run(member.team(), () -> {
            lists.insert(member.team(), id, checked, member.id(), now);
            events.publishEvent(new WatchChanged(member.team(), id));
            audit.add(member, "watchlist-made", "watchlist/" + id, Map.of("benign", Boolean.toString(list.benign())));
        });
        return id;
    }

    /** All lists by name. */
    public List<Watchlist> all(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> lists.list(member.team(), null));
    }

    /** One list, empty where the team has none of this id. */
    public Optional<Watchlist> find(Member member, UUID id) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> lists.list(member.team(), id)).stream()
                .findFirst();
    }

    /** Who can look after a list: the team's active members by name. */
    public List<Member> owners(Member member) {
        member.require(Action.MANAGE_WATCHLISTS);
        return directory.accounts(member.team()).stream()
                .filter(Account::active)
                .map(Account::member)
                .toList();
    }

    /**
     * Says until when a list holds and who looks after it; where the day is another one, whoever matches is checked again,
     * and after a list was over, everybody.
     *
     * @throws Problem 404 where the team has no such list, 400 where the owner is no active member of it
     */
    public void keep(Member member, UUID id, Instant until, UUID owner) {
        if (owners(member).stream().noneMatch(one -> one.id().equals(owner))) {
            throw new Problem(400, "watchlist-owner", "Choose somebody of your team who can sign in.");
        }
        int team = member.team();
        transactions.run(team, () -> {
            turn.take(team);
            Watchlist before = lists.list(team, id).stream().findFirst().orElseThrow(Problem::notFound);
            lists.keep(team, id, until, owner);
            if (before.isOver(clock.instant())) {
                events.publishEvent(new RulesChanged(team));
            } else if (!until.equals(before.expiresAt())) {
                lists.matching(team, id)
                        .forEach(candidate -> events.publishEvent(new CandidateChanged(team, candidate)));
            }
            events.publishEvent(new WatchChanged(team, id));
            audit.add(
                    member,
                    "watchlist-kept",
                    "watchlist/" + id,
                    Map.of("until", until.toString(), "owner", owner.toString()));
        });
    }

    /** Entries of a list, behind one of them. */
    public List<ListEntry> entries(Member member, UUID list, String after, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> lists.entries(member.team(), list, after, limit));
    }

    /** Candidates that match a list, those seen last first. */
    public List<WatchHit> hits(Member member, UUID list, int limit) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> lists.hits(member.team(), list, limit));
    }

    /** All entries as CSV. */
    public byte[] export(Member member, UUID list) {
        Csv table = new Csv("id", "kind", "name", "aliases", "identifiers", "programme", "remark");
        String after = "";
        int count = 0;
        List<ListEntry> page = entries(member, list, after, PAGE);
        while (!page.isEmpty() && count < MOST_EXPORTED) {
            page.forEach(entry -> table.row(
                    entry.id(),
                    entry.kind().name().toLowerCase(java.util.Locale.ROOT),
                    entry.name(),
                    entry.aliases().stream().map(ListEntry.Alias::name).collect(Collectors.joining("; ")),
                    entry.identifiers().stream()
                            .map(one -> one.matter().label() + " " + one.value())
                            .collect(Collectors.joining("; ")),
                    entry.programme() == null ? "" : entry.programme(),
                    entry.remark() == null ? "" : entry.remark()));
            count += page.size();
            after = page.getLast().id();
            page = entries(member, list, after, PAGE);
        }
        return table.bytes();
    }
}
