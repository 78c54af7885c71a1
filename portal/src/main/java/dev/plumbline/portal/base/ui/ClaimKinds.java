package dev.plumbline.portal.base.ui;

import java.util.Map;
import java.util.Optional;

/** What a page can say of somebody, as people read it. */
public final class ClaimKinds {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("account-id", "claimKind.accountId"),
            Map.entry("avatar", "claimKind.avatar"),
            Map.entry("badge", "claimKind.badge"),
            Map.entry("bio", "claimKind.bio"),
            Map.entry("certificate", "claimKind.certificate"),
            Map.entry("education", "claimKind.education"),
            Map.entry("email", "claimKind.email"),
            Map.entry("handle", "claimKind.handle"),
            Map.entry("headline", "claimKind.headline"),
            Map.entry("job", "claimKind.job"),
            Map.entry("language", "claimKind.language"),
            Map.entry("last-active", "claimKind.lastActive"),
            Map.entry("layout", "claimKind.layout"),
            Map.entry("link", "claimKind.link"),
            Map.entry("member-since", "claimKind.memberSince"),
            Map.entry("name", "claimKind.name"),
            Map.entry("phone", "claimKind.phone"),
            Map.entry("place", "claimKind.place"),
            Map.entry("portfolio-item", "claimKind.portfolioItem"),
            Map.entry("rate", "claimKind.rate"),
            Map.entry("review", "claimKind.review"),
            Map.entry("skill", "claimKind.skill"),
            Map.entry("stat", "claimKind.stat"),
            Map.entry("stated-nationality", "claimKind.statedNationality"),
            Map.entry("time-zone", "claimKind.timeZone"),
            Map.entry("tracker", "claimKind.tracker"),
            Map.entry("wallet", "claimKind.wallet"));

    private ClaimKinds() {}

    /** The kind of a claim, lower-kebab, in words: {@code member since}. */
    public static String words(String kind) {
        return keyOf(kind).map(key -> Words.say(key)).orElseGet(() -> kind.replace('-', ' '));
    }

    static Optional<String> keyOf(String kind) {
        return Optional.ofNullable(KEYS.get(kind));
    }
}
