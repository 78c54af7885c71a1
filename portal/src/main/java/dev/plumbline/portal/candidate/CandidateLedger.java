package dev.plumbline.portal.candidate;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Coverage;
import dev.plumbline.scraper.rule.Dossier.LinkedReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the analysis needs of candidates, and writes on them. Inside a transaction that has the team's turn. */
@Service
public class CandidateLedger {
    private static final int LINKED = 20;
    private static final UUID FIRST = new UUID(0, 0);

    private final CandidateRepository candidates;
    private final ProfileRepository profiles;
    private final ReadingRepository readings;

    CandidateLedger(CandidateRepository candidates, ProfileRepository profiles, ReadingRepository readings) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.readings = readings;
    }

    /** The accounts of a candidate. */
    public List<Profile> profiles(int team, UUID candidate) {
        return profiles.of(team, Set.of(candidate));
    }

    /** The newest readings of a candidate's pages, oldest first. */
    public List<Reading> readings(int team, UUID candidate) {
        List<UUID> own = profiles(team, candidate).stream().map(Profile::id).toList();
        return readings.of(team, own, Candidates.READINGS);
    }

    /** The newest reading of each page of some candidates. */
    public Map<UUID, List<Reading>> latest(int team, List<UUID> some) {
        return readings.latest(team, some);
    }

    /** One reading of each account of the candidates that the team saw last, at most so many candidates. */
    public List<Reading> newestOfTeam(int team, int most) {
        return readings.newestOfTeam(team, most);
    }

    /** Candidates in the order of their ids, behind one of them; null for the first. */
    public List<UUID> ids(int team, @Nullable UUID after, int limit) {
        return candidates.ids(team, after == null ? FIRST : after, limit);
    }

    /** The same of those that were seen since then. */
    public List<UUID> seenSince(int team, Instant since, UUID after, int limit) {
        return candidates.seenSince(team, since, after, limit);
    }

    /** How many there are of these. */
    public int countSeenSince(int team, Instant since) {
        return candidates.countSeenSince(team, since);
    }

    /** What stands behind the links of these readings: the newest page of accounts of other candidates. */
    public List<LinkedReading> linked(int team, UUID candidate, List<Reading> latest) {
        List<LinkedReading> linked = new ArrayList<>();
        List<Claim.Link> links = latest.stream()
                .flatMap(reading -> reading.claims(Claim.Link.class))
                .toList();
        for (Claim.Link link : links) {
            if (link.target() != null && linked.size() < LINKED) {
                profiles.find(team, link.target())
                        .filter(profile -> !profile.candidate().equals(candidate))
                        .flatMap(profile -> newest(team, profile))
                        .ifPresent(target -> linked.add(new LinkedReading(link, target)));
            }
        }
        return linked;
    }

    /** Candidates with a page that links to an account of this one. */
    public List<UUID> linkingTo(int team, UUID candidate, int limit) {
        return profiles.linkingTo(team, candidate, limit);
    }

    /** Keeps what was compared, and that no check is due. */
    public void checked(int team, UUID candidate, Coverage coverage, String libraryVersion) {
        candidates.checked(team, candidate, coverage, libraryVersion);
    }

    /** Marks a candidate as due; false where it is marked already, or gone. */
    public boolean markDue(int team, UUID candidate) {
        return candidates.markDue(team, candidate);
    }

    /** Whether a check is due. */
    public boolean isDue(int team, UUID candidate) {
        return candidates.isDue(team, candidate);
    }

    private Optional<Reading> newest(int team, Profile profile) {
        return readings.of(team, Set.of(profile.id()), 1).stream().findFirst();
    }
}
