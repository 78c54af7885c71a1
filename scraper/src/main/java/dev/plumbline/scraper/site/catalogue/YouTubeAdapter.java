package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.site.ByPath;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.GenericReader;
import dev.plumbline.scraper.site.Handles;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.Paths;
import dev.plumbline.scraper.site.SiteInfo;
import java.util.Optional;

/** Channels. "About" shows since when, how many, and links; links go through a redirect. */
@SiteInfo(
        id = "youtube",
        label = "YouTube",
        hosts = "youtube.com",
        links = LinkKind.SOCIAL,
        checkedAgainst = "documented only")
final class YouTubeAdapter implements ByPath {
    private static final Paths PATHS = Paths.of("youtube.com", "@ channel user c 0")
            .first(PageKind.ARTICLE, "watch", "shorts", "post")
            .first(PageKind.LIST, "results", "feed", "playlist", "hashtag", "gaming")
            .below(PageKind.LIST, "channels", "playlists", "community");
    private static final String ABOUT_TEXT = "#description-container, ytd-about-channel-renderer #description";
    private static final String ABOUT_ROWS = "ytd-about-channel-renderer td, #right-column yt-formatted-string";

    @Override
    public Paths paths() {
        return PATHS;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(
                "#channel-header #text, yt-page-header-view-model h1, h1, [itemprop=name]",
                Optional::of,
                Claim.Name::new);
        CommonClaims.accountId(page, claims, "meta[itemprop=identifier], meta[itemprop=channelId]", "content");
        Handles.read(page, claims);
        claims.each(ABOUT_TEXT, Optional::of, Claim.Bio::new);
        claims.each(
                ABOUT_ROWS,
                text -> text.startsWith("Joined ") ? Dates.find(text) : Optional.empty(),
                (found, evidence) -> new Claim.MemberSince(found.text(), found.date(), evidence));
        CommonClaims.place(page, claims, "ytd-about-channel-renderer tr:has([icon=privacy_public]) td:last-child");
        CommonClaims.stats(page, claims, ABOUT_ROWS);
        Links.shown(page, claims, ".yt-channel-external-link-view-model-wiz__link, #link-list-container a");
        GenericReader.read(page, claims, PageKind.PROFILE);
    }
}
