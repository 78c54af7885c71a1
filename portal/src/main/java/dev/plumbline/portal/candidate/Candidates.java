package dev.plumbline.portal.candidate;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.claim.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Candidates as they stand, for views and for the HTTP contract. */
@Service
public class Candidates {
    /** Readings looked at for one candidate, the newest ones. */
    public static final int READINGS = 200;

    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final CandidateRepository candidates;
    private final ProfileRepository profiles;
    private final ReadingRepository readings;
    private final TenantTransaction transactions;

    Candidates(
            CandidateRepository candidates,
            ProfileRepository profiles,
            ReadingRepository readings,
            TenantTransaction transactions) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.readings = readings;
        this.transactions = transactions;
    }

    /** One candidate, empty where the team has none of this id. */
    public Optional<Candidate> find(Member member, UUID id) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> candidates.find(member.team(), id));
    }

    /**
     * One candidate.
     *
     * @throws Problem 404 where the team has none of this id
     */
    public Candidate get(Member member, UUID id) {
        return find(member, id).orElseThrow(Problem::notFound);
    }

    /**
     * Candidates, the last seen first.
     *
     * @param query the beginning of a word of a name, of a whole name, of an account's name or of its address, whatever the
     *     case; empty for all
     * @param after the last one of the page before; null for the first page
     */
    public List<Candidate> list(Member member, String query, @Nullable Candidate after, int limit) {
        member.require(Action.READ);
        String prefix = SCHEME.matcher(query.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return transactions.call(
                member.team(),
                () -> candidates.list(
                        member.team(),
                        prefix,
                        after == null ? END : after.lastSeen(),
                        after == null ? LAST : after.id(),
                        limit));
    }

    /** The accounts of a candidate, the first seen first. */
    public List<Profile> profiles(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> profiles.of(member.team(), Set.of(candidate)));
    }

    /** What the pages of a candidate say, every version, oldest first. */
    public List<Reading> readings(Member member, UUID candidate) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> readings(member.team(), candidate));
    }

    /** What the newest version of each page of a candidate says, oldest first. */
    public List<Reading> latest(Member member, UUID candidate) {
        return Latest.of(readings(member, candidate));
    }

    /** What one capture says; empty before its analysis. */
    public Optional<Reading> reading(Member member, UUID capture) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> readings.find(member.team(), capture));
    }

    /** The candidate that a capture is about; empty before its analysis and for a page about none. */
    public Optional<Candidate> ofCapture(Member member, UUID capture) {
        member.require(Action.READ);
        int team = member.team();
        return transactions.call(
                team,
                () -> readings.profile(team, capture)
                        .flatMap(profile ->
                                profiles.byId(team, Set.of(profile)).stream().findFirst())
                        .flatMap(profile -> candidates.find(team, profile.candidate())));
    }

    private List<Reading> readings(int team, UUID candidate) {
        List<UUID> own =
                profiles.of(team, Set.of(candidate)).stream().map(Profile::id).toList();
        return readings.of(team, own, READINGS);
    }
}
