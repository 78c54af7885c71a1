package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;

/** Developer stories and user pages. A question's page has several authors and is about none of them. */
@SiteInfo(
        id = "stack-overflow",
        label = "Stack Overflow",
        hosts = "stackoverflow.com",
        links = LinkKind.CODE,
        checkedAgainst = "2017 (story), user page documented only")
final class StackOverflowAdapter implements SiteAdapter {

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        return switch (page.url().segment(0).orElse("")) {
            case "story", "cv" -> PageKind.PROFILE;
            case "users" -> users(page.url());
            case "questions" -> page.url().segment(1).isPresent() ? PageKind.ARTICLE : PageKind.LIST;
            default -> PageKind.UNKNOWN;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        if (page.url().segment(0).filter("users"::equals).isPresent()) {
            StackOverflowUser.read(page, claims);
        } else {
            StackOverflowStory.read(page, claims);
        }
    }

    /** The number of a user; the name of a story. */
    @Override
    public Optional<String> account(PageUrl url) {
        String first = url.segment(0).orElse("");
        if (first.equals("users")) {
            return url.segment(1).filter(StackOverflowAdapter::isNumber);
        }
        boolean story = first.equals("story") || first.equals("cv");
        return story ? url.segment(1).map(id -> id.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static PageKind users(PageUrl url) {
        String first = url.segment(1).orElse("");
        if (first.equals("login") || first.equals("signup")) {
            return PageKind.LOGIN_WALL;
        }
        return isNumber(first) ? PageKind.PROFILE : PageKind.LIST;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
