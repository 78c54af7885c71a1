package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Gravatar;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.StateClaims;
import java.util.Locale;
import java.util.Optional;

/** Profiles and packages. What a profile lists stands in the page's state, with who published it and when. */
@SiteInfo(id = "npm", label = "npm", hosts = "npmjs.com", links = LinkKind.CODE, checkedAgainst = "documented only")
final class NpmAdapter implements SiteAdapter {

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isPresent()) {
            return PageKind.PROFILE;
        }
        return switch (page.url().segment(0).orElse("")) {
            case "package" -> PageKind.REPOSITORY;
            case "org" -> PageKind.COMPANY;
            case "login" -> PageKind.LOGIN_WALL;
            default -> PageKind.LIST;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        if (account(page.url()).isPresent()) {
            profile(page, claims);
        } else {
            published(page, claims);
        }
    }

    private void profile(Page page, Claims claims) {
        String account = account(page.url()).orElseThrow();
        claims.require("h2", name -> Optional.of(name).filter(account::equalsIgnoreCase), Claim.Handle::new);
        CommonClaims.handle(page, claims, account);
        CommonClaims.avatar(page, claims, "img[alt*=avatar], img[src*=avatar]");
        Gravatar.read(page, claims);
        Embedded.after(page.outline(), "window.__context__").ifPresent(state -> {
            state.first(node -> node.has("resource")
                            && node.path("name").asString("").equalsIgnoreCase(account))
                    .flatMap(owner -> owner.at("resource"))
                    .map(owner -> new StateClaims(page, claims, owner))
                    .ifPresent(NpmAdapter::owner);
            state.first(node -> node.path("packages").has("objects"))
                    .ifPresent(listed ->
                            listed.each("packages.objects").forEach(one -> one(new StateClaims(page, claims, one))));
        });
        Links.read(page, claims, PageKind.PROFILE);
    }

    private static void owner(StateClaims owner) {
        owner.say("fullname", Claim.Name::new);
        owner.link("github", "https://github.com/");
        owner.link("twitter", "https://x.com/");
        owner.link("homepage", "");
    }

    private static void one(StateClaims listed) {
        listed.say(
                "name",
                (name, evidence) -> new Claim.PortfolioItem(
                        name, name, listed.text("description").orElse(null), evidence));
        listed.event(
                DatedEvent.Kind.RELEASE,
                "name",
                "date.ts",
                listed.text("publisher.name").orElse("somebody else"));
    }

    /** A package is the work of all its maintainers: whose account it is cannot be told from its address. */
    private static void published(Page page, Claims claims) {
        page.first("h1")
                .ifPresent(title -> CommonClaims.work(
                        claims, title, Texts.of(title), description(page).orElse(null)));
    }

    /** The maintainers' words, without what the site adds to them. */
    private static Optional<String> description(Page page) {
        return page.metaContent("description")
                .map(words -> words.split(" Latest version: | Start using ", 2)[0])
                .filter(words -> !words.startsWith("Start using "));
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0)
                .filter(name -> name.startsWith("~") && name.length() > 1)
                .map(name -> name.substring(1).toLowerCase(Locale.ROOT));
    }
}
