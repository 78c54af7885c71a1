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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Profiles on HackerRank, by the state at the page's end and by what it shows. */
@SiteInfo(
        id = "hackerrank",
        label = "HackerRank",
        hosts = "hackerrank.com",
        links = LinkKind.CODE,
        checkedAgainst = "documented only")
final class HackerRankAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "dashboard",
            "domains",
            "contests",
            "challenges",
            "leaderboard",
            "login",
            "auth",
            "jobs",
            "companies",
            "products",
            "interview",
            "skills-verification",
            "settings",
            "rest",
            "apply",
            "about",
            "blog",
            "work",
            "prepare",
            "certificates",
            "skills-directory",
            "scoring",
            "faq",
            "terms-of-service");
    private static final int MOST_STATE = 1_000_000;

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        String first = page.url().segment(0).orElse("");
        if (first.equals("login") || first.equals("auth")) {
            return PageKind.LOGIN_WALL;
        }
        int at = first.equals("profile") ? 2 : 1;
        return account(page.url()).isPresent() && page.url().segment(at).isEmpty() ? PageKind.PROFILE : PageKind.LIST;
    }

    @Override
    public void read(Page page, Claims claims) {
        String account = account(page.url()).orElseThrow();
        state(page)
                .ifPresent(state -> state.first(node -> node.has("short_bio")
                                && node.path("username").asString("").equalsIgnoreCase(account))
                        .ifPresent(user -> user(new StateClaims(page, claims, user))));
        claims.require(".profile-heading, h1", Optional::of, Claim.Name::new);
        CommonClaims.handle(page, claims, account);
        CommonClaims.badges(page, claims, ".hacker-badge .badge-title");
        claims.each(".certificate-heading", Optional::of, Claim.Certificate::new);
        GenericReader.besideHead(page, claims, PageKind.PROFILE);
    }

    private static void user(StateClaims user) {
        user.say("name", Claim.Name::new);
        user.say("jobs_headline", Claim.Headline::new);
        user.say("short_bio", Claim.Bio::new);
        user.place("country");
        user.job("company", "job_title");
        user.school("school");
        user.since("created_at");
        user.avatar("avatar");
        user.link("github_url", "");
        user.link("linkedin_url", "");
        user.link("website", "");
    }

    /** The state is percent-encoded JSON. */
    private static Optional<Embedded> state(Page page) {
        return page.first("script#initialData").flatMap(script -> {
            String data = script.data().strip();
            if (data.length() > MOST_STATE || !data.startsWith("%7B")) {
                return Embedded.of(script);
            }
            try {
                return Embedded.of(script, URLDecoder.decode(data.replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException broken) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Optional<String> account(PageUrl url) {
        Optional<String> first = url.segment(0);
        return (first.filter("profile"::equals).isPresent() ? url.segment(1) : first)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !OWN_PAGES.contains(name));
    }
}
