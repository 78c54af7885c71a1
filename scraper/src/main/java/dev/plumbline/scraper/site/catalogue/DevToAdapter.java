package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.Events;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Gravatar;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Links;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import dev.plumbline.scraper.site.StructuredData;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Authors' pages on dev.to, which its open source describes. */
@SiteInfo(
        id = "dev-to",
        label = "DEV Community",
        hosts = "dev.to",
        links = LinkKind.SOCIAL,
        checkedAgainst = "documented only")
final class DevToAdapter implements SiteAdapter {
    private static final Set<String> OWN_PAGES = Set.of(
            "t",
            "tags",
            "about",
            "search",
            "enter",
            "settings",
            "readinglist",
            "videos",
            "podcasts",
            "top",
            "latest",
            "new",
            "listings",
            "help",
            "contact",
            "privacy",
            "terms",
            "code-of-conduct",
            "pod",
            "faq",
            "signin",
            "challenges",
            "badge");

    /** What the site writes for somebody who wrote nothing. */
    private static final String NO_BIO = "404 bio not found";

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        if (page.url().segment(0).filter("enter"::equals).isPresent()) {
            return PageKind.LOGIN_WALL;
        }
        if (account(page.url()).isEmpty()) {
            return PageKind.LIST;
        }
        if (page.url().segment(1).isPresent()) {
            return PageKind.ARTICLE;
        }
        return page.things().has("organization") ? PageKind.COMPANY : PageKind.PROFILE;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(".profile-header__details h1, .profile-header h1", Optional::of, Claim.Name::new);
        account(page.url()).ifPresent(name -> CommonClaims.handle(page, claims, name));
        claims.each(
                ".profile-header__bio", bio -> Optional.of(bio).filter(words -> !words.equals(NO_BIO)), Claim.Bio::new);
        for (Element item : page.document().select(".profile-header__meta__item")) {
            Element title = item.selectFirst("svg title");
            if (title != null && title.wholeText().strip().equalsIgnoreCase("Location")) {
                Element words = item.selectFirst("span > span");
                Spot spot = Spot.of(words == null ? item : words, Origin.MARKUP);
                PlaceName.parse(spot.quote()).ifPresent(place -> claims.add(spot, place::claim));
            }
        }
        CommonClaims.memberSince(page, claims, ".profile-header__meta__item span:has(> time)");
        CommonClaims.avatar(page, claims, ".profile-header__top img");
        Gravatar.read(page, claims);
        page.document().select(".crayons-definition").forEach(field -> field(field, claims));
        LabelledSections.read(page, claims, Habits.UNKNOWN);
        page.document().select(".crayons-story").forEach(post -> post(post, claims));
        StructuredData.read(page, claims);
        Links.read(page, claims, PageKind.PROFILE);
        ContactDetails.read(page, claims, false);
    }

    private static void field(Element field, Claims claims) {
        Element label = field.selectFirst(".crayons-definition__title");
        Element value = field.selectFirst(".crayons-definition__value");
        if (label == null || value == null) {
            return;
        }
        Spot spot = Spot.of(value, Origin.LABEL);
        switch (Texts.of(label)) {
            case "Work" ->
                claims.add(spot, evidence -> new Claim.Job(spot.quote(), null, spot.quote(), Period.UNSAID, evidence));
            case "Education" ->
                claims.add(spot, evidence -> new Claim.Education(spot.quote(), null, null, Period.UNSAID, evidence));
            case "Location" -> PlaceName.parse(spot.quote()).ifPresent(place -> claims.add(spot, place::claim));
            default -> {}
        }
    }

    private static void post(Element post, Claims claims) {
        Element title = post.selectFirst(".crayons-story__title a");
        Element author = post.selectFirst("a.crayons-story__secondary, .crayons-story__meta a[href]");
        if (title != null) {
            Events.when(post)
                    .ifPresent(when -> Events.add(
                            claims,
                            DatedEvent.Kind.POST,
                            Spot.of(title, Origin.MARKUP),
                            when,
                            author == null ? null : author.attr("href").replaceFirst("^/", "")));
        }
    }

    @Override
    public Optional<String> account(PageUrl url) {
        return url.segment(0).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !OWN_PAGES.contains(name));
    }
}
