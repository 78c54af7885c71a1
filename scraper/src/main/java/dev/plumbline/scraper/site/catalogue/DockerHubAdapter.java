package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;

/** Profiles and images on Docker Hub, read by their structure: its markup has no names that last. */
@SiteInfo(
        id = "docker-hub",
        label = "Docker Hub",
        hosts = "hub.docker.com",
        links = LinkKind.CODE,
        checkedAgainst = "documented only")
final class DockerHubAdapter implements SiteAdapter {

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        return switch (page.url().segment(0).orElse("")) {
            case "u" -> page.url().segment(1).isPresent() ? PageKind.PROFILE : PageKind.LIST;
            case "r" -> page.url().segment(2).isPresent() ? PageKind.REPOSITORY : PageKind.LIST;
            case "_" -> PageKind.COMPANY;
            case "login" -> PageKind.LOGIN_WALL;
            default -> PageKind.LIST;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        account(page.url()).ifPresent(name -> CommonClaims.handle(page, claims, name));
        if (page.url().segment(0).filter("u"::equals).isPresent()) {
            claims.require("h1, h2", Optional::of, Claim.Name::new);
            CommonClaims.avatar(page, claims, "main img[src*=gravatar], main img[alt*=avatar]");
            GenericReader.besideHead(page, claims, PageKind.PROFILE);
        } else {
            page.url()
                    .segment(2)
                    .ifPresent(name -> CommonClaims.work(
                            claims,
                            page.first("h1, h2").orElse(page.document().body()),
                            name,
                            page.metaContent("og:description", "description").orElse(null)));
        }
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter(part -> part.equals("u") || part.equals("r"))
                .flatMap(part -> url.segment(1))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
