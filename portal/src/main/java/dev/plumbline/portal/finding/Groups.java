package dev.plumbline.portal.finding;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The findings of a view, group by group. A page walks along the list and looks at a bounded number of findings; where
 * one group is very large, it may hold few groups and still lead on.
 */
@Service
public class Groups {
    private static final int PAGE = 50;
    private static final int STEP = 250;
    private static final int MOST_STEPS = 6;

    private final GroupRepository groups;
    private final InboxRepository findings;
    private final TenantTransaction transactions;
    private final Clock clock;

    Groups(GroupRepository groups, InboxRepository findings, TenantTransaction transactions, Clock clock) {
        this.groups = groups;
        this.findings = findings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The next groups; rules all at once, by their words. */
    public GroupPage page(Member member, ListChoice asked, @Nullable FindingRow after) {
        member.require(Action.READ);
        Instant now = clock.instant();
        return transactions.call(member.team(), () -> {
            findings.wake(member.team(), now);
            return asked.by() == Grouping.RULE ? rules(member, asked) : walk(member, asked, after, now);
        });
    }

    private GroupPage rules(Member member, ListChoice asked) {
        String only = asked.filter().rule();
        Map<String, String> titles = new LinkedHashMap<>();
        (only == null ? groups.rules(member.team()) : List.of(only))
                .stream()
                        .sorted(Comparator.comparing(RuleTexts::label))
                        .forEach(rule -> titles.put(rule, RuleTexts.label(rule)));
        return new GroupPage(counted(member, asked, titles), null);
    }

    private GroupPage walk(Member member, ListChoice asked, @Nullable FindingRow after, Instant now) {
        Map<String, String> titles = new LinkedHashMap<>();
        Set<String> earlier = new HashSet<>();
        @Nullable FindingRow last = after;
        for (int step = 0; step < MOST_STEPS; step++) {
            List<FindingRow> rows = rows(member, asked, last, now);
            if (after != null) {
                earlier.addAll(shown(member, asked, rows, titles.keySet(), after));
            }
            for (FindingRow row : rows) {
                String value = value(row, asked.by());
                if (!earlier.contains(value) && !titles.containsKey(value)) {
                    if (titles.size() == PAGE) {
                        return new GroupPage(counted(member, asked, titles), last);
                    }
                    titles.put(
                            value,
                            asked.by() == Grouping.CANDIDATE ? row.candidateName() : FindingWords.say(row.headline()));
                }
                last = row;
            }
            if (rows.size() < STEP) {
                return new GroupPage(counted(member, asked, titles), null);
            }
        }
        return new GroupPage(counted(member, asked, titles), last);
    }

    private List<FindingRow> rows(Member member, ListChoice asked, @Nullable FindingRow after, Instant now) {
        UUID me = member.id();
        return findings.page(member.team(), me, asked.view(), asked.filter(), asked.sort(), after, STEP, now);
    }

    private Set<String> shown(
            Member member, ListChoice asked, List<FindingRow> rows, Set<String> known, FindingRow after) {
        Set<String> values = new HashSet<>();
        rows.forEach(row -> values.add(value(row, asked.by())));
        values.removeAll(known);
        return groups.shown(member.team(), member.id(), asked, values, after);
    }

    private List<GroupPage.Group> counted(Member member, ListChoice asked, Map<String, String> titles) {
        Map<String, Count> counts = groups.counts(member.team(), member.id(), asked, titles.keySet());
        List<GroupPage.Group> counted = new ArrayList<>();
        titles.forEach((value, title) -> {
            Count count = counts.getOrDefault(value, Count.of(0));
            if (count.number() > 0 || count.more()) {
                counted.add(new GroupPage.Group(new GroupKey(asked.by(), value), title, count));
            }
        });
        return counted;
    }

    private static String value(FindingRow row, Grouping by) {
        return switch (by) {
            case CANDIDATE -> row.candidate().toString();
            case RULE -> row.rule();
            case CLUSTER -> row.alike() == null ? "" : row.alike();
        };
    }
}
