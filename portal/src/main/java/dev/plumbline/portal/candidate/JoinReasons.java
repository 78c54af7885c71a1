package dev.plumbline.portal.candidate;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Tells why accounts belong together. */
@Service
public class JoinReasons {
    private final ProfileRepository profiles;
    private final JudgementRepository judgements;
    private final MemberNames names;
    private final TenantTransaction transactions;

    JoinReasons(
            ProfileRepository profiles,
            JudgementRepository judgements,
            MemberNames names,
            TenantTransaction transactions) {
        this.profiles = profiles;
        this.judgements = judgements;
        this.names = names;
        this.transactions = transactions;
    }

    /** The accounts of a candidate with their reasons, the first seen first. */
    public List<JoinedAccount> of(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> of(member.team(), candidate));
    }

    private List<JoinedAccount> of(int team, UUID candidate) {
        Map<UUID, Profile> own = byId(profiles.of(team, Set.of(candidate)));
        if (own.isEmpty()) {
            return List.of();
        }
        List<JoinGraph.Pair> linked = profiles.linkedBothWays(team, own.keySet());
        List<Judgement> answers = judgements.holding(team, own.keySet());
        Set<UUID> others = answers.stream()
                .flatMap(answer -> List.of(answer.a(), answer.b()).stream())
                .collect(Collectors.toSet());
        Map<UUID, Profile> known = byId(profiles.byId(team, others));
        Map<UUID, String> by =
                names.of(team, answers.stream().map(Judgement::member).collect(Collectors.toSet()));
        return own.values().stream()
                .map(profile -> new JoinedAccount(
                        profile,
                        linked.stream()
                                .filter(pair -> pair.a().equals(profile.id()))
                                .map(pair -> own.get(pair.b()))
                                .filter(Objects::nonNull)
                                .toList(),
                        answers.stream()
                                .filter(answer -> answer.a().equals(profile.id())
                                        || answer.b().equals(profile.id()))
                                .map(answer -> new JoinedAccount.Answer(
                                        answer,
                                        Objects.requireNonNull(known.get(answer.other(profile.id()))),
                                        by.get(answer.member())))
                                .toList()))
                .toList();
    }

    private static Map<UUID, Profile> byId(List<Profile> profiles) {
        return profiles.stream()
                .collect(Collectors.toMap(Profile::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
