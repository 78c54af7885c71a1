package dev.plumbline.portal.candidate;

import dev.plumbline.portal.base.Ids;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Enters readings: each gives its profile, and its profile a candidate. Inside a transaction that has the team's turn. */
@Service
public class Profiles {
    private static final int READINGS = 100;

    private final ProfileRepository profiles;
    private final CandidateRepository candidates;
    private final ReadingRepository readings;
    private final Joins joins;
    private final Ids ids;

    Profiles(
            ProfileRepository profiles,
            CandidateRepository candidates,
            ReadingRepository readings,
            Joins joins,
            Ids ids) {
        this.profiles = profiles;
        this.candidates = candidates;
        this.readings = readings;
        this.joins = joins;
        this.ids = ids;
    }

    /**
     * What a reading led to.
     *
     * @param latest the newest reading of each page of the profile
     * @param changed candidates that gained or lost a profile
     */
    public record Entered(Profile profile, List<Reading> latest, Set<UUID> changed) {}

    /** Stores a reading with its profile; empty where the page is not about a candidate. */
    public Optional<Entered> enter(int team, Reading reading, String libraryVersion) {
        if (!reading.kind().aboutCandidate()) {
            readings.store(team, reading, null, libraryVersion);
            return Optional.empty();
        }
        Profile profile = profiles.find(team, reading.account()).orElseGet(() -> create(team, reading));
        readings.store(team, reading, profile.id(), libraryVersion);
        List<Reading> all = readings.of(team, Set.of(profile.id()), READINGS);
        profiles.update(team, described(profile, reading, all));
        List<Reading> latest = Latest.of(all);
        profiles.replaceLinks(team, profile.id(), links(latest));
        Set<UUID> changed = joins.settle(team, Set.of(profile.id()));
        Profile now = profiles.find(team, reading.account()).orElseThrow();
        return Optional.of(new Entered(now, latest, changed));
    }

    private Profile create(int team, Reading reading) {
        UUID candidate = ids.next();
        String name = Latest.name(List.of(reading)).orElse(reading.account().id());
        Instant seen = reading.capturedAt();
        candidates.insert(team, candidate, name, seen);
        Profile profile = new Profile(
                ids.next(),
                reading.account(),
                reading.site().label(),
                reading.url().toString(),
                name,
                candidate,
                seen,
                seen);
        profiles.insert(team, profile);
        return profile;
    }

    private static Profile described(Profile profile, Reading entered, List<Reading> all) {
        Instant at = entered.capturedAt();
        return new Profile(
                profile.id(),
                profile.account(),
                profile.siteLabel(),
                all.getLast().url().toString(),
                Latest.name(all).orElse(profile.account().id()),
                profile.candidate(),
                at.isBefore(profile.firstSeen()) ? at : profile.firstSeen(),
                at.isAfter(profile.lastSeen()) ? at : profile.lastSeen());
    }

    private static List<Claim.Link> links(List<Reading> latest) {
        Stream<Claim.Link> links = latest.stream()
                .flatMap(reading -> reading.claims(Claim.Link.class)
                        .filter(link -> !reading.account().equals(link.target())));
        return links.toList();
    }
}
