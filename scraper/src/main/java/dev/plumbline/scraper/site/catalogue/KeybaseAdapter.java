package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Profiles on keybase.io: every account listed there was proven by its owner, so each link is one that points both ways. */
@SiteInfo(
        id = "keybase",
        label = "Keybase",
        hosts = "keybase.io",
        links = LinkKind.CODE,
        checkedAgainst = "documented only")
final class KeybaseAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "docs",
            "blog",
            "download",
            "team",
            "popular-teams",
            "account",
            "login",
            "_",
            "images",
            "api",
            "jobs",
            "inv",
            "a",
            "search",
            "about");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return page.url().segment(0).filter("team"::equals).isPresent() ? PageKind.COMPANY : PageKind.UNKNOWN;
        }
        return page.url().segment(1).isEmpty() ? PageKind.PROFILE : PageKind.LIST;
    }

    @Override
    public void read(Page page, Claims claims) {
        account(page.url()).ifPresent(name -> CommonClaims.handle(page, claims, name));
        claims.expect(".full-name, .username, .profile-heading");
        claims.each(".full-name", Optional::of, Claim.Name::new);
        claims.each(".bio", Optional::of, Claim.Bio::new);
        claims.each(".location", PlaceName::parse, PlaceName::claim);
        CommonClaims.avatar(page, claims, ".profile-heading img, .img-circle img, img.img-circle");
        page.document()
                .select(".identity-table a[rel~=me], .it-item a[rel~=me], .it-item a.it-link")
                .forEach(proof -> Links.one(page, claims, proof));
        Links.read(page, claims, PageKind.PROFILE);
        ContactDetails.read(page, claims, false);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }
}
