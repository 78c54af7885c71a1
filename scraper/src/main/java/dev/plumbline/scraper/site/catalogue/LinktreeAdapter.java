package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Embedded;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Zones;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.Optional;
import java.util.function.Function;

/** One page of links. The page embeds all it shows, and its owner's tracker ids and, sometimes, time zone. */
@SiteInfo(
        id = "linktree",
        label = "Linktree",
        hosts = "linktr.ee",
        links = LinkKind.SOCIAL,
        checkedAgainst = "2021 (embedded data)")
final class LinktreeAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("linktr.ee", "0")
            .first(PageKind.UNKNOWN, "s", "blog", "discover", "marketplace", "help")
            .first(PageKind.LOGIN_WALL, "login", "register", "admin");

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(
                "h1",
                Optional::of,
                (name, evidence) -> name.startsWith("@")
                        ? new Claim.Handle(name.substring(1), evidence)
                        : new Claim.Name(name, evidence));
        page.first("script#__NEXT_DATA__")
                .flatMap(Embedded::of)
                .flatMap(data -> data.at("props.pageProps.account"))
                .ifPresent(account -> account(page, claims, account));
        GenericReader.read(page, claims, PageKind.PROFILE);
    }

    private static void account(Page page, Claims claims, Embedded account) {
        say(page, claims, account, "username", words -> evidence -> new Claim.Handle(words, evidence));
        say(page, claims, account, "id", words -> evidence -> new Claim.AccountId(words, evidence));
        say(page, claims, account, "description", words -> evidence -> new Claim.Bio(words, evidence));
        account.text("timezone")
                .flatMap(Zones::parse)
                .ifPresent(
                        zone -> add(page, claims, account, zone, evidence -> new Claim.TimeZone(zone, zone, evidence)));
        account.number("createdAt")
                .flatMap(Moment::ofEpoch)
                .map(Moment::date)
                .ifPresent(day -> add(
                        page,
                        claims,
                        account,
                        day.toString(),
                        evidence -> new Claim.MemberSince(evidence.quote(), day, evidence)));
        account.number("updatedAt")
                .flatMap(Moment::ofEpoch)
                .map(Moment::date)
                .ifPresent(day -> add(
                        page,
                        claims,
                        account,
                        day.toString(),
                        evidence -> new Claim.LastActive(evidence.quote(), day, evidence)));
        tracker(page, claims, account, "googleAnalyticsId", "google-analytics");
        tracker(page, claims, account, "facebookPixelId", "facebook-pixel");
        tracker(page, claims, account, "tiktokPixelId", "tiktok-pixel");
        for (String list : new String[] {"links", "socialLinks"}) {
            account.each(list).stream()
                    .flatMap(link -> link.text("url").stream())
                    .forEach(url -> Links.add(page, claims, url, account.element(), Origin.STRUCTURED));
        }
    }

    private static void tracker(Page page, Claims claims, Embedded account, String name, String service) {
        say(page, claims, account, name, id -> evidence -> new Claim.Tracker(id, service, id, evidence));
    }

    private static void say(
            Page page, Claims claims, Embedded account, String name, Function<String, Function<Evidence, Claim>> make) {
        account.text(name).ifPresent(words -> add(page, claims, account, words, make.apply(words)));
    }

    private static void add(Page page, Claims claims, Embedded account, String words, Function<Evidence, Claim> make) {
        claims.add(Spot.visible(page, words, account.element(), Origin.STRUCTURED), make);
    }
}
