package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.MetaData;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.StructuredData;
import java.util.Locale;
import java.util.Optional;

/** Profiles on bsky.app: as the server writes them for readers without scripts, and as the application shows them. */
@SiteInfo(
        id = "bluesky",
        label = "Bluesky",
        hosts = "bsky.app",
        links = LinkKind.SOCIAL,
        checkedAgainst = "documented only")
final class BlueskyAdapter implements SiteAdapter {

    @Override
    public PageKind kind(Page page) {
        if (account(page.url()).isEmpty()) {
            return PageKind.LIST;
        }
        return switch (page.url().segment(2).orElse("")) {
            case "" -> PageKind.PROFILE;
            case "post" -> PageKind.ARTICLE;
            default -> PageKind.LIST;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.each("#bsky_display_name, [data-testid=profileHeaderDisplayName]", Optional::of, Claim.Name::new);
        account(page.url())
                .filter(name -> !name.startsWith("did:"))
                .ifPresent(name -> CommonClaims.handle(page, claims, name));
        claims.expect("#bsky_handle, [data-testid=profileHeaderDisplayName]");
        claims.each("#bsky_did", Optional::of, Claim.AccountId::new);
        claims.each("#bsky_profile_description, [data-testid=profileHeaderDescription]", Optional::of, Claim.Bio::new);
        StructuredData.read(page, claims);
        CommonClaims.avatar(page, claims, "[data-testid=userAvatarImage] img");
        CommonClaims.stats(
                page, claims, "[data-testid=profileHeaderFollowersButton], [data-testid=profileHeaderFollowsButton]");
        claims.first(Claim.Bio.class).ifPresent(bio -> Links.inText(page, claims, bio));
        MetaData.read(page, claims);
        ContactDetails.read(page, claims, false);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter("profile"::equals)
                .flatMap(profile -> url.segment(1))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
