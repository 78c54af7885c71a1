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

/** Profiles on LeetCode, by the answers that the page carries with it. */
@SiteInfo(
        id = "leetcode",
        label = "LeetCode",
        hosts = "leetcode.com",
        links = LinkKind.CODE,
        checkedAgainst = "documented only")
final class LeetCodeAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "problems",
            "problemset",
            "contest",
            "discuss",
            "explore",
            "company",
            "store",
            "interview",
            "accounts",
            "problem-list",
            "studyplan",
            "submissions",
            "progress",
            "subscribe",
            "jobs",
            "support",
            "tag",
            "assessment",
            "playground",
            "points");

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (page.url().segment(0).filter("accounts"::equals).isPresent()) {
            return PageKind.LOGIN_WALL;
        }
        int at = page.url().segment(0).filter("u"::equals).isPresent() ? 2 : 1;
        return account(page.url()).isPresent() && page.url().segment(at).isEmpty() ? PageKind.PROFILE : PageKind.LIST;
    }

    @Override
    public void read(Page page, Claims claims) {
        String account = account(page.url()).orElseThrow();
        CommonClaims.handle(page, claims, account);
        page.first("script#__NEXT_DATA__").flatMap(Embedded::of).ifPresent(state -> {
            state.first(node -> node.path("profile").has("realName")
                            && node.path("username").asString("").equalsIgnoreCase(account))
                    .ifPresent(user -> user(new StateClaims(page, claims, user)));
        });
        claims.expect(".text-label-1, script#__NEXT_DATA__");
        GenericReader.besideHead(page, claims, PageKind.PROFILE);
    }

    private static void user(StateClaims user) {
        user.say("profile.realName", Claim.Name::new);
        user.say("profile.aboutMe", Claim.Bio::new);
        user.place("profile.countryName");
        user.job("profile.company", "profile.jobTitle");
        user.school("profile.school");
        user.avatar("profile.userAvatar");
        user.count("profile.reputation", "reputation");
        user.count("profile.ranking", "rank");
        user.link("githubUrl", "");
        user.link("twitterUrl", "");
        user.link("linkedinUrl", "");
        user.object().words("profile.websites").forEach(user::link);
        user.object().words("profile.skillTags").forEach(user::skill);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        Optional<String> first = url.segment(0);
        return (first.filter("u"::equals).isPresent() ? url.segment(1) : first)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !OWN_PAGES.contains(name));
    }
}
