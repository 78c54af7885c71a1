package dev.plumbline.portal.review.api;

import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is known of the pages that a page links to. */
@Component
public class FoundLinks {
    private static final int MOST = 50;

    private final LinkRepository links;
    private final TenantTransaction transactions;

    FoundLinks(LinkRepository links, TenantTransaction transactions) {
        this.links = links;
        this.transactions = transactions;
    }

    /** The links of a page, the page itself left out. */
    public List<FoundLink> of(Member member, Reading reading) {
        return transactions.call(
                member.team(),
                () -> reading.claims(Claim.Link.class)
                        .filter(link -> !reading.account().equals(link.target()))
                        .limit(MOST)
                        .map(link -> found(member.team(), reading.account(), link))
                        .distinct()
                        .toList());
    }

    private FoundLink found(int team, AccountKey from, Claim.Link link) {
        AccountKey target = link.target();
        Optional<Instant> account = target == null ? Optional.empty() : links.seen(team, target);
        Optional<Instant> seen =
                account.or(() -> links.captured(team, link.url().canonical()));
        String state = seen.isEmpty() ? "not-seen" : "seen";
        if (target != null && account.isPresent()) {
            state = links.pointsTo(team, target, from) ? "points-back" : "no-link-back";
        }
        String kind = link.linkKind().name().toLowerCase(Locale.ROOT);
        return new FoundLink(link.url().toString(), kind, state, seen.orElse(null));
    }
}
