package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Gravatar;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Profiles on gravatar.com. The picture's address holds the hash of the e-mail address. */
@SiteInfo(
        id = "gravatar",
        label = "Gravatar",
        hosts = "gravatar.com",
        links = LinkKind.SOCIAL,
        checkedAgainst = "documented only")
final class GravatarAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "avatar",
            "profile",
            "connect",
            "site",
            "support",
            "blog",
            "developers",
            "emails",
            "login",
            "gravatars",
            "privacy",
            "restapi",
            "about");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        return account(page.url()).isPresent() && page.first("h1, .fn").isPresent()
                ? PageKind.PROFILE
                : PageKind.UNKNOWN;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1, .fn", Optional::of, Claim.Name::new);
        CommonClaims.avatar(page, claims, "img[src*='gravatar.com/avatar/'], img.photo, meta[property='og:image']");
        Gravatar.read(page, claims);
        GenericReader.besideHead(page, claims, PageKind.PROFILE);
    }

    /** The account's name, or the hash of its address. */
    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }
}
