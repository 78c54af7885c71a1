package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import dev.plumbline.scraper.fingerprint.picture.PictureVariant;
import dev.plumbline.scraper.rule.Reuse.SharedPicture;
import dev.plumbline.scraper.watch.Pictured;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what the pictures of profiles are recognised by, and finds those that stand under another candidate too. */
@Component
class PictureReuse {
    /** Pictures kept of one profile; the oldest goes. */
    private static final int MOST = 10;

    /** Other holders that are told. */
    private static final int MOST_HOLDERS = 20;

    /** A picture with more holders is nobody's own: a default picture or a logo. */
    private static final int COMMON = 500;

    private final PictureRepository pictures;
    private final PictureSearch search;
    private final DefaultPictures defaults;

    PictureReuse(PictureRepository pictures, PictureSearch search, DefaultPictures defaults) {
        this.pictures = pictures;
        this.search = search;
        this.defaults = defaults;
    }

    /** Keeps those pictures of a capture that the page has as the profile's; any other on it may be its reader's own. */
    void keep(int team, Profile profile, Reading reading, List<CapturedPicture> captured) {
        for (CapturedPicture one : captured) {
            Optional<Evidence> evidence = reading.claims(Claim.Avatar.class)
                    .filter(avatar -> isSameAddress(avatar.url(), one.url()))
                    .map(Claim.Avatar::evidence)
                    .findFirst();
            if (evidence.isPresent() && !defaults.has(one.url())) {
                keep(team, profile.id(), one, evidence.get());
            }
        }
    }

    private void keep(int team, UUID profile, CapturedPicture captured, Evidence evidence) {
        List<StoredPicture> before = pictures.ofProfiles(team, Set.of(profile));
        Optional<StoredPicture> same = before.stream()
                .filter(stored -> isWhole(captured.picture()
                        .compare(stored.picture().sha256(), stored.picture().kept())))
                .findFirst();
        if (same.isPresent()) {
            Instant first = same.get().firstSeen();
            Instant now = evidence.capturedAt();
            pictures.update(team, same.get().id(), evidence, now.isBefore(first) ? now : first);
        } else {
            pictures.insert(team, profile, captured, evidence);
            before.stream()
                    .limit(Math.max(0, before.size() + 1 - MOST))
                    .forEach(oldest -> pictures.delete(team, oldest.id()));
        }
    }

    List<Pictured> ofProfiles(int team, Collection<UUID> profiles) {
        return profiles.isEmpty()
                ? List.of()
                : pictures.ofProfiles(team, profiles).stream()
                        .map(stored -> new Pictured(stored.claim(), stored.picture()))
                        .toList();
    }

    Map<SharedPicture, UUID> find(int team, Collection<UUID> profiles) {
        Map<SharedPicture, UUID> shared = new LinkedHashMap<>();
        for (StoredPicture mine : pictures.ofProfiles(team, profiles)) {
            Set<Long> found = search.find(team, mine.picture(), COMMON);
            if (found.size() <= COMMON) {
                List<StoredPicture> others = pictures.byId(team, found).stream()
                        .filter(other -> !profiles.contains(other.profile()))
                        .toList();
                int accounts = 1
                        + (int) others.stream()
                                .map(StoredPicture::profile)
                                .distinct()
                                .count();
                others.stream()
                        .limit(MOST_HOLDERS)
                        .forEach(other ->
                                compare(mine, other, accounts).ifPresent(one -> shared.put(one, other.candidate())));
            }
        }
        return shared;
    }

    private static Optional<SharedPicture> compare(StoredPicture mine, StoredPicture other, int accounts) {
        PictureLikeness likeness =
                mine.picture().compare(other.picture().sha256(), other.picture().kept());
        return Optional.of(new SharedPicture(
                        mine.claim(),
                        other.evidence(),
                        other.name(),
                        mine.firstSeen(),
                        other.firstSeen(),
                        likeness,
                        accounts))
                .filter(shared -> shared.likeness().isSame());
    }

    private static boolean isWhole(PictureLikeness likeness) {
        return likeness.isSame()
                && (likeness.variant() == PictureVariant.SAME_FILE || likeness.variant() == PictureVariant.RESIZED);
    }

    /** Sites ask for one picture in several sizes by its query. */
    private static boolean isSameAddress(String left, String right) {
        return PageUrl.parse(left)
                .flatMap(one -> PageUrl.parse(right)
                        .map(two -> one.authority().equals(two.authority())
                                && one.path().equals(two.path())))
                .orElse(false);
    }
}
