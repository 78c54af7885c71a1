package dev.plumbline.portal.record;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.reuse.Reuses;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Candidates that a subject may be, for a person to say so: an equal e-mail address, or an equal name. Nothing is matched by itself. */
@Service
public class Suggestions {
    private static final int MOST = 3;

    /**
     * A candidate that a subject may be.
     *
     * @param why in words: {@code The same e-mail address}
     */
    public record Suggestion(Candidate candidate, String why) {}

    private final SubjectRepository subjects;
    private final Candidates candidates;
    private final Reuses reuses;
    private final TenantTransaction transactions;

    Suggestions(SubjectRepository subjects, Candidates candidates, Reuses reuses, TenantTransaction transactions) {
        this.subjects = subjects;
        this.candidates = candidates;
        this.reuses = reuses;
        this.transactions = transactions;
    }

    /** The candidates that an unmatched subject may be, the surest first. */
    public List<Suggestion> of(Member member, Subject subject) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> {
            Set<UUID> refused = subjects.refused(member.team(), subject.subject());
            Map<UUID, Suggestion> found = new LinkedHashMap<>();
            if (subject.subject().indexOf('@') > 0) {
                reuses.emailHolders(member.team(), subject.subject(), MOST)
                        .forEach(candidate -> candidates
                                .find(member, candidate)
                                .ifPresent(one -> found.put(
                                        candidate, new Suggestion(one, "The same e-mail address on a page"))));
            }
            if (subject.name() != null) {
                String name = subject.name().strip();
                candidates.list(member, name, null, MOST).stream()
                        .filter(one -> lower(one.name()).equals(lower(name)))
                        .forEach(one -> found.putIfAbsent(one.id(), new Suggestion(one, "The same name")));
            }
            return found.values().stream()
                    .filter(suggestion ->
                            !refused.contains(suggestion.candidate().id()))
                    .toList();
        });
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
