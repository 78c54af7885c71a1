package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.LinkKind;

/** Which site an address belongs to, and which account it names. */
public final class Sites {
    private Sites() {}

    /** The site; id {@code web} and the host as label where no adapter knows the host. */
    public static Site site(PageUrl url) {
        return new Site("web", url.host());
    }

    /** The account an address names; on an unknown site the host, with the path where the host is shared. */
    public static AccountKey account(PageUrl url) {
        return new AccountKey("web", url.canonical());
    }

    /** What kind of thing a link leads to, told by its address alone. */
    public static LinkKind linkKind(PageUrl url) {
        return LinkKind.OTHER;
    }
}
