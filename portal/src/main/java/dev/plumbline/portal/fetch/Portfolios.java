package dev.plumbline.portal.fetch;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.site.Sites;
import dev.plumbline.scraper.site.catalogue.SiteAdapters;
import java.util.List;

/** Which links lead to a site of the candidate's own; marketplaces, networks and code hosts are never asked. */
final class Portfolios {
    private static final Sites SITES = new Sites(SiteAdapters.ALL);
    private static final String ANY_OTHER_SITE = "web";

    private Portfolios() {}

    /** The links of a page that may be asked for. */
    static List<PageUrl> of(Reading reading) {
        return reading.claims(Claim.Link.class)
                .filter(link -> link.linkKind() == LinkKind.PORTFOLIO)
                .map(Claim.Link::url)
                .filter(url -> !reading.account().equals(SITES.account(url)))
                .filter(Portfolios::mayBeOwn)
                .toList();
    }

    /** Whether an address may belong to a site of one's own: none of a known site, and none of one account among others. */
    static boolean mayBeOwn(PageUrl url) {
        LinkKind kind = SITES.linkKind(url);
        return SITES.site(url).id().equals(ANY_OTHER_SITE) && (kind == LinkKind.PORTFOLIO || kind == LinkKind.OTHER);
    }
}
