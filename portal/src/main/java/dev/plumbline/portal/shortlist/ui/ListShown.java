package dev.plumbline.portal.shortlist.ui;

import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Proposal;
import dev.plumbline.scraper.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A shortlist as it is shown; two that are equal look alike.
 *
 * @param open how many open findings of each severity each candidate has; what there is none of is left out
 * @param people the names of those who added and decided
 */
record ListShown(List<Entry> entries, Map<UUID, Map<Severity, Integer>> open, Map<UUID, String> people) {
    ListShown {
        entries = List.copyOf(entries);
    }

    static ListShown of(List<Entry> entries, Inbox inbox, MemberNames names, Member member) {
        return new ListShown(
                entries,
                inbox.openBySeverity(
                        member, entries.stream().map(Entry::candidate).toList()),
                names.of(member.team(), people(entries)));
    }

    /** How many open findings a candidate has. */
    int open(UUID candidate) {
        return open.getOrDefault(candidate, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    String name(UUID member) {
        return people.getOrDefault(member, Words.say("shortlist.formerMember"));
    }

    boolean holds(UUID candidate) {
        return entries.stream().anyMatch(entry -> entry.candidate().equals(candidate));
    }

    List<Entry> of(Decision decision) {
        return entries.stream().filter(entry -> entry.decision() == decision).toList();
    }

    /** The first about whom nothing is decided, else the first of all; of a list that is not empty. */
    Entry first() {
        return entries.stream()
                .filter(entry -> entry.decision() == Decision.UNDECIDED)
                .findFirst()
                .orElse(entries.getFirst());
    }

    private static Set<UUID> people(List<Entry> entries) {
        Set<UUID> people = new HashSet<>();
        for (Entry entry : entries) {
            people.add(entry.addedBy());
            Proposal proposal = entry.proposal();
            Stream.of(
                            entry.decidedBy(),
                            entry.signedBy(),
                            proposal == null ? null : proposal.by(),
                            proposal == null ? null : proposal.sentBackBy())
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        }
        return people;
    }
}
