package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.StateClaims;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Profiles on Kaggle, by the state that the server writes into the page. */
@SiteInfo(
        id = "kaggle",
        label = "Kaggle",
        hosts = "kaggle.com",
        links = LinkKind.CODE,
        checkedAgainst = "documented only")
final class KaggleAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "account",
            "competitions",
            "datasets",
            "code",
            "learn",
            "discussions",
            "models",
            "organizations",
            "rankings",
            "docs",
            "search",
            "work",
            "settings",
            "host",
            "notebooks",
            "kernels",
            "c",
            "benchmarks",
            "game-arena");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (account(page.url()).isEmpty()) {
            return page.url().path().startsWith("/account/login") ? PageKind.LOGIN_WALL : PageKind.LIST;
        }
        return page.url().segment(1).isEmpty() ? PageKind.PROFILE : PageKind.LIST;
    }

    @Override
    public void read(Page page, Claims claims) {
        String account = account(page.url()).orElseThrow();
        Optional<Embedded> state = Embedded.after(page.outline(), "Kaggle.State.push(");
        state.flatMap(all -> all.first(node -> node.has("displayName")
                        && node.path("userName").asString("").equalsIgnoreCase(account)))
                .map(user -> new StateClaims(page, claims, user))
                .ifPresent(KaggleAdapter::user);
        CommonClaims.handle(page, claims, account);
        claims.require("h1", Optional::of, Claim.Name::new);
        GenericReader.besideHead(page, claims, PageKind.PROFILE);
    }

    private static void user(StateClaims user) {
        user.say("displayName", Claim.Name::new);
        user.say("userName", Claim.Handle::new);
        user.say("userId", Claim.AccountId::new);
        user.say("bio", Claim.Bio::new);
        user.place(Stream.of("city", "region", "country")
                .flatMap(part -> user.text(part).stream())
                .toList());
        user.job("organization", "occupation");
        user.since("userJoinDate");
        user.avatar("userAvatarUrl");
        user.link("gitHubUserName", "https://github.com/");
        user.link("twitterUserName", "https://x.com/");
        user.link("linkedInUrl", "");
        user.link("websiteUrl", "");
        user.say("performanceTier", Claim.Badge::new);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }
}
