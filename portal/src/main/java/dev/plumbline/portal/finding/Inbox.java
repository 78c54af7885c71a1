package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Severity;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The team's findings, to be read and answered. */
@Service
public class Inbox {
    /** Other findings of the same words are counted up to here. */
    public static final int MOST_SIMILAR = 100;

    private static final int PAGE = 50;

    private final InboxRepository findings;
    private final SimilarRepository similar;
    private final Dispositions dispositions;
    private final TenantTransaction transactions;
    private final Clock clock;

    Inbox(
            InboxRepository findings,
            SimilarRepository similar,
            Dispositions dispositions,
            TenantTransaction transactions,
            Clock clock) {
        this.findings = findings;
        this.similar = similar;
        this.dispositions = dispositions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The next findings of a view, newest first. */
    public FindingPage page(Member member, SavedView view, FindingFilter filter, @Nullable FindingRow after) {
        return page(member, view, filter, FindingSort.NEWEST, after);
    }

    /** The next findings of a view in an order. */
    public FindingPage page(
            Member member, SavedView view, FindingFilter filter, FindingSort sort, @Nullable FindingRow after) {
        member.require(Action.READ);
        Instant now = clock.instant();
        List<FindingRow> rows = transactions.call(member.team(), () -> {
            wake(member, now);
            return findings.page(member.team(), member.id(), view, filter, sort, after, PAGE + 1, now);
        });
        boolean more = rows.size() > PAGE;
        return new FindingPage(more ? rows.subList(0, PAGE) : rows, more);
    }

    /** How many findings each view holds, as far as they are counted. */
    public Map<SavedView, Count> counts(Member member, FindingFilter filter) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> {
            wake(member, clock.instant());
            return findings.counts(member.team(), member.id(), filter);
        });
    }

    /** How many findings one view holds, as far as they are counted. */
    public Count count(Member member, SavedView view, FindingFilter filter) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> findings.count(member.team(), member.id(), view, filter));
    }

    /** The sites that findings name, by label. */
    public List<String> sites(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> findings.sites(member.team()));
    }

    /**
     * One finding with evidence and history.
     *
     * @throws Problem 404 where the team has none of this id
     */
    public FindingDetail get(Member member, UUID id) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> {
            FindingRow row = findings.find(member.team(), id, clock.instant()).orElseThrow(Problem::notFound);
            return detail(member, row);
        });
    }

    /** These findings as lists show them, the newest first; an id that the team has not is left out. */
    public List<FindingRow> rows(Member member, Collection<UUID> ids) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> findings.rows(member.team(), ids, clock.instant()));
    }

    /** How many others one rule made of the same words as each of these, up to {@link #MOST_SIMILAR}. */
    public Map<UUID, Integer> similar(Member member, Collection<FindingRow> rows) {
        member.require(Action.READ);
        return transactions.call(
                member.team(),
                () -> similar.others(
                        member.team(), rows.stream().map(FindingRow::id).toList(), MOST_SIMILAR));
    }

    /** The findings of a candidate that still hold, newest first. */
    public List<FindingRow> ofCandidate(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> findings.ofCandidate(member.team(), candidate, clock.instant()));
    }

    /** How many open findings each of these candidates has; candidates without are left out. */
    public Map<UUID, Integer> openCounts(Member member, Collection<UUID> candidates) {
        Map<UUID, Integer> counts = new HashMap<>();
        openBySeverity(member, candidates)
                .forEach((candidate, open) -> counts.put(
                        candidate,
                        open.values().stream().mapToInt(Integer::intValue).sum()));
        return counts;
    }

    /** How many open findings of each severity each of these candidates has; what there is none of is left out. */
    public Map<UUID, Map<Severity, Integer>> openBySeverity(Member member, Collection<UUID> candidates) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> findings.openCounts(member.team(), candidates, clock.instant()));
    }

    private void wake(Member member, Instant now) {
        dispositions.expire(member.team(), now);
        findings.wake(member.team(), now);
    }

    private FindingDetail detail(Member member, FindingRow row) {
        return new FindingDetail(
                row,
                findings.evidence(member.team(), row.id()),
                findings.compared(member.team(), row.id()),
                dispositions.history(member, row.id()));
    }
}
