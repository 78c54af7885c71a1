package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The hash in the address of a picture at Gravatar: MD5 or SHA-256 of the e-mail address in lower case, so that the same hash
 * is the same address (gravatar.com's documentation).
 */
public final class Gravatar {
    private static final Pattern HASH = Pattern.compile("(?:[0-9a-f]{32}|[0-9a-f]{64})");

    /** {@code https} in hexadecimal digits. */
    private static final String HTTPS = "6874747073";

    private static final int MOST_MIRRORED = 1_000;

    private Gravatar() {}

    /** The hash of the page's own picture, where it is one; of a picture that a mirror serves, too. */
    public static void read(Page page, Claims claims) {
        claims.first(Claim.Avatar.class)
                .ifPresent(avatar -> hash(avatar.url())
                        .ifPresent(hash -> claims.add(
                                new Spot(holder(page, avatar), hash, Origin.MARKUP),
                                evidence -> new Claim.Tracker(hash, "gravatar", hash, evidence))));
    }

    /** The hash in an address; empty where it is none, or only zeros. A mirror's address ends in the original's bytes. */
    public static Optional<String> hash(String address) {
        String last = address.substring(address.lastIndexOf('/') + 1);
        return last.startsWith(HTTPS) && last.length() < MOST_MIRRORED && last.length() % 2 == 0
                ? unmirrored(last).flatMap(Gravatar::direct)
                : direct(address);
    }

    private static Optional<String> unmirrored(String hex) {
        try {
            return Optional.of(new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> direct(String address) {
        int at = address.indexOf("/avatar/");
        if (at < 0
                || PageUrl.parse(address)
                        .filter(url -> url.host().contains("gravatar"))
                        .isEmpty()) {
            return Optional.empty();
        }
        String rest = address.substring(at + "/avatar/".length());
        int end = 0;
        while (end < rest.length() && Character.isLetterOrDigit(rest.charAt(end))) {
            end++;
        }
        return Optional.of(rest.substring(0, end).toLowerCase(Locale.ROOT))
                .filter(hash -> HASH.matcher(hash).matches())
                .filter(hash -> hash.chars().anyMatch(c -> c != '0'));
    }

    private static Element holder(Page page, Claim.Avatar avatar) {
        return page.first(avatar.evidence().cssPath()).orElse(page.document().body());
    }
}
