package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pages by which Telegram introduces an account: a person's shows the account's name, a channel's how many read it. */
@SiteInfo(
        id = "telegram",
        label = "Telegram",
        hosts = {"t.me", "telegram.me", "telegram.dog"},
        links = LinkKind.CONTACT,
        checkedAgainst = "2021 (channel), person documented only")
final class TelegramAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "joinchat",
            "addstickers",
            "addemoji",
            "addlist",
            "share",
            "proxy",
            "socks",
            "setlanguage",
            "c",
            "iv",
            "login",
            "confirmphone",
            "bg",
            "invoice");

    @Override
    public PageKind kind(Page page) {
        if (account(page.url()).isEmpty()
                || page.first(".tgme_page_title, .tgme_channel_info").isEmpty()) {
            return PageKind.UNKNOWN;
        }
        boolean person = page.text(".tgme_page_extra")
                .filter(words -> words.startsWith("@"))
                .isPresent();
        return person ? PageKind.PROFILE : PageKind.LIST;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(".tgme_page_title", Optional::of, Claim.Name::new);
        claims.require(
                ".tgme_page_extra",
                words -> Optional.of(words.substring(1)).filter(name -> !name.isBlank()),
                Claim.Handle::new);
        claims.each(".tgme_page_description", Optional::of, Claim.Bio::new);
        CommonClaims.avatar(page, claims, "img.tgme_page_photo_image");
        claims.first(Claim.Bio.class).ifPresent(bio -> Links.inText(page, claims, bio));
        ContactDetails.read(page, claims, false);
    }

    @Override
    public Optional<String> account(PageUrl url) {
        int at = url.segment(0).filter("s"::equals).isPresent() ? 1 : 0;
        return url.segment(at)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.startsWith("+") && !OWN_PAGES.contains(name));
    }
}
