package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.StructuredData;
import java.util.Optional;

/** A person's page for appointments. The time zone on it is that of whoever looks at it. */
@SiteInfo(
        id = "calendly",
        label = "Calendly",
        hosts = "calendly.com",
        links = LinkKind.CONTACT,
        checkedAgainst = "documented only")
final class CalendlyAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("calendly.com", "0")
            .first(PageKind.LIST, "app", "resources", "integrations", "scheduling")
            .first(PageKind.LOGIN_WALL, "login", "signup")
            .first(PageKind.UNKNOWN, "d", "event_types");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require("h1, [data-container=profile] h4, [data-id=profile-name]", Optional::of, Claim.Name::new);
        claims.each("[data-id=welcome-message], [data-container=details] p", Optional::of, Claim.Bio::new);
        CommonClaims.avatar(page, claims, "[data-container=profile] img, img[data-id=avatar]");
        StructuredData.read(page, claims);
        Handles.read(page, claims);
        ContactDetails.read(page, claims, false);
        Links.read(page, claims, PageKind.PROFILE);
    }
}
