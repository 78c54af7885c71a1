package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Gravatar;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;

/** Profiles and projects on the Python Package Index. */
@SiteInfo(id = "pypi", label = "PyPI", hosts = "pypi.org", links = LinkKind.CODE, checkedAgainst = "documented only")
final class PyPiAdapter implements SiteAdapter {

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        return switch (page.url().segment(0).orElse("")) {
            case "user" -> account(page.url()).isPresent() ? PageKind.PROFILE : PageKind.LIST;
            case "project" -> PageKind.REPOSITORY;
            case "org" -> PageKind.COMPANY;
            case "account" -> PageKind.LOGIN_WALL;
            default -> PageKind.LIST;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        if (account(page.url()).isPresent()) {
            profile(page, claims);
        } else {
            project(page, claims);
        }
    }

    /** The dates of its projects are those of their last release, by any of their maintainers: nobody's. */
    private static void profile(Page page, Claims claims) {
        claims.each(".author-profile__name", Optional::of, Claim.Name::new);
        String account = page.url().segment(1).orElse("");
        claims.require(
                ".author-profile__meta p, .author-profile__metadiv",
                words -> Optional.of(words).filter(account::equalsIgnoreCase),
                Claim.Handle::new);
        CommonClaims.avatar(page, claims, ".author-profile img");
        Gravatar.read(page, claims);
        CommonClaims.memberSince(
                page, claims, ".author-profile p:contains(Joined), .author-profile__metadiv:contains(Joined)");
        CommonClaims.works(
                page,
                claims,
                ".package-snippet",
                ".package-snippet__name, .package-snippet__title",
                ".package-snippet__description");
    }

    private static void project(Page page, Claims claims) {
        page.first(".package-header__name")
                .ifPresent(title -> CommonClaims.work(
                        claims,
                        title,
                        page.url().segment(1).orElseGet(() -> Texts.of(title)),
                        page.text(".package-description__summary").orElse(null)));
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter("user"::equals)
                .flatMap(user -> url.segment(1))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
