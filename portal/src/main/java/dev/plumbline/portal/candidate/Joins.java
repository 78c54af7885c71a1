package dev.plumbline.portal.candidate;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.portal.candidate.JoinGraph.Pair;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives each profile its candidate. When candidates join, the oldest id survives; when one splits, its oldest profile keeps the id. */
@Component
class Joins {
    /** Profiles looked at in one go; a person has a handful. */
    private static final int MOST = 200;

    private final ProfileRepository profiles;
    private final CandidateRepository candidates;
    private final CandidateTermRepository terms;
    private final JudgementRepository judgements;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    Joins(
            ProfileRepository profiles,
            CandidateRepository candidates,
            CandidateTermRepository terms,
            JudgementRepository judgements,
            ApplicationEventPublisher events,
            Ids ids) {
        this.profiles = profiles;
        this.candidates = candidates;
        this.terms = terms;
        this.judgements = judgements;
        this.events = events;
        this.ids = ids;
    }

    /** Settles who belongs together around these profiles, and returns the candidates that gained or lost a profile. */
    Set<UUID> settle(int team, Collection<UUID> seeds) {
        Map<UUID, Profile> around = around(team, seeds);
        List<Pair> linked = profiles.linkedBothWays(team, around.keySet());
        List<Judgement> answers = judgements.holding(team, around.keySet());
        List<Set<UUID>> groups = JoinGraph.groups(
                around.keySet(), pairs(answers, SameAnswer.YES), linked, pairs(answers, SameAnswer.NO));
        groups.sort(Comparator.comparing(group -> oldest(group, around).id()));
        Map<UUID, UUID> owner = new LinkedHashMap<>();
        Set<UUID> taken = new HashSet<>();
        Set<UUID> changed = new LinkedHashSet<>();
        for (Set<UUID> group : groups) {
            UUID candidate = candidateOf(team, group, around, taken);
            taken.add(candidate);
            for (UUID profile : group) {
                UUID before = Objects.requireNonNull(around.get(profile)).candidate();
                owner.putIfAbsent(before, candidate);
                if (!before.equals(candidate)) {
                    profiles.move(team, profile, candidate);
                    changed.add(before);
                    changed.add(candidate);
                }
            }
        }
        Set<UUID> emptied = new LinkedHashSet<>(owner.keySet());
        emptied.removeAll(taken);
        for (UUID candidate : emptied) {
            events.publishEvent(new CandidatesJoined(team, candidate, Objects.requireNonNull(owner.get(candidate))));
            candidates.delete(team, candidate);
            changed.remove(candidate);
        }
        taken.forEach(candidate -> describe(team, candidate));
        return changed;
    }

    /** Names a candidate as most of its profiles are named, the earliest where they tie, and dates it. */
    void describe(int team, UUID candidate) {
        List<Profile> own = profiles.of(team, Set.of(candidate));
        if (own.isEmpty()) {
            return;
        }
        Map<String, Long> named =
                own.stream().collect(Collectors.groupingBy(Profile::name, LinkedHashMap::new, Collectors.counting()));
        long most = Collections.max(named.values());
        String name = named.keySet().stream()
                .filter(each -> Objects.equals(named.get(each), most))
                .findFirst()
                .orElseThrow();
        candidates.describe(
                team,
                candidate,
                name,
                own.stream()
                        .map(Profile::firstSeen)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                own.stream()
                        .map(Profile::lastSeen)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        terms.refresh(team, candidate);
    }

    /** These profiles, those of their candidates, and whatever is joined to any of them. */
    private Map<UUID, Profile> around(int team, Collection<UUID> seeds) {
        Map<UUID, Profile> found = new LinkedHashMap<>();
        Set<UUID> next = new TreeSet<>(seeds);
        while (!next.isEmpty() && found.size() < MOST) {
            List<Profile> step = profiles.byId(team, next);
            Set<UUID> owners = step.stream().map(Profile::candidate).collect(Collectors.toSet());
            Stream.concat(step.stream(), profiles.of(team, owners).stream())
                    .forEach(profile -> found.putIfAbsent(profile.id(), profile));
            Stream<UUID> linked = profiles.linkedBothWays(team, found.keySet()).stream()
                    .flatMap(pair -> Stream.of(pair.a(), pair.b()));
            Stream<UUID> answered = judgements.holding(team, found.keySet()).stream()
                    .filter(judgement -> judgement.answer() == SameAnswer.YES)
                    .flatMap(judgement -> Stream.of(judgement.a(), judgement.b()));
            next = Stream.concat(linked, answered)
                    .filter(profile -> !found.containsKey(profile))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return found;
    }

    private static List<Pair> pairs(List<Judgement> answers, SameAnswer wanted) {
        return answers.stream()
                .filter(judgement -> judgement.answer() == wanted)
                .map(judgement -> new Pair(judgement.a(), judgement.b()))
                .toList();
    }

    private static Profile oldest(Set<UUID> group, Map<UUID, Profile> around) {
        return group.stream()
                .map(id -> Objects.requireNonNull(around.get(id)))
                .min(Comparator.comparing(Profile::id))
                .orElseThrow();
    }

    /** The oldest candidate of the group that no older group took; a new one where there is none. */
    private UUID candidateOf(int team, Set<UUID> group, Map<UUID, Profile> around, Set<UUID> taken) {
        return group.stream()
                .map(profile -> Objects.requireNonNull(around.get(profile)).candidate())
                .filter(candidate -> !taken.contains(candidate))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> {
                    Profile oldest = oldest(group, around);
                    UUID id = ids.next();
                    candidates.insert(team, id, oldest.name(), oldest.firstSeen());
                    return id;
                });
    }
}
