package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.CommonClaims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Freelancers' profiles. "Work history" are projects done there with their reviews; employers are under "Employment history". */
@SiteInfo(id = "upwork", label = "Upwork", hosts = "upwork.com", links = LinkKind.MARKETPLACE, checkedAgainst = "2026")
final class UpworkAdapter implements SiteAdapter {
    private static final int DEEPEST = 6;
    private static final Habits HABITS = Habits.UNKNOWN
            .without(Label.SKILLS, Label.REVIEWS)
            .calling("Work history", Label.OTHERS)
            .jobs(Order.WHAT_FIRST)
            .schools(Order.PLACE_FIRST);

    @Override
    public PageKind kind(Page page) {
        return GenericKind.gone(page).orElseGet(() -> switch (first(page.url())) {
            case "ag", "agencies" -> PageKind.COMPANY;
            case "freelancers", "fl", "o", "ab", "nx", "users" ->
                account(page.url()).isPresent() ? PageKind.PROFILE : list(page.url());
            default -> PageKind.UNKNOWN;
        });
    }

    private static PageKind list(PageUrl url) {
        return url.path().startsWith("/ab/account-security") ? PageKind.LOGIN_WALL : PageKind.LIST;
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(UpworkHead.NAME, Optional::of, Claim.Name::new);
        account(page.url())
                .filter(id -> id.startsWith("~"))
                .ifPresent(id -> claims.add(
                        Spot.visible(page, id, page.document().body(), Origin.URL),
                        evidence -> new Claim.AccountId(id, evidence)));
        place(page, claims);
        UpworkHead.read(page, claims);
        claims.each("[itemprop=description], .text-pre-line:not(.text-light)", Optional::of, Claim.Bio::new);
        CommonClaims.avatar(page, claims, ".air3-avatar img, img.air3-avatar, img[itemprop=image]");
        LabelledSections.read(page, claims, HABITS);
        UpworkReviews.read(page, claims);
        CommonClaims.skills(page, claims, ".air3-token, .skills-list li, a.o-tag-skill");
        CommonClaims.works(page, claims, ".portfolio-v2-shelf-thumbnail", "a.no-underline", ".portfolio-description");
        ContactDetails.read(page, claims, false);
    }

    private static void place(Page page, Claims claims) {
        Optional<String> country = page.text("[itemprop=country-name]");
        Optional<String> city = page.text("[itemprop=locality]");
        Optional<Element> element = page.first("[itemprop=locality], [itemprop=country-name]");
        if (element.isEmpty()) {
            return;
        }
        String words =
                city.isPresent() && country.isPresent() ? city.get() + ", " + country.get() : Texts.of(element.get());
        PlaceName.parse(words)
                .ifPresent(place -> claims.add(Spot.visible(page, words, element.get(), Origin.MARKUP), place::claim));
    }

    /** The unchanging {@code ~01…}, wherever it stands in the path, or the chosen name. */
    @Override
    public Optional<String> account(PageUrl url) {
        Optional<String> key = IntStream.range(0, DEEPEST)
                .mapToObj(url::segment)
                .flatMap(Optional::stream)
                .map(part -> part.startsWith("_~") ? part.substring(1) : part)
                .filter(part -> part.startsWith("~"))
                .findFirst();
        boolean named = first(url).equals("freelancers") || first(url).equals("fl");
        return key.or(() -> url.segment(1).filter(name -> named)).map(id -> id.toLowerCase(Locale.ROOT));
    }

    private static String first(PageUrl url) {
        return url.segment(0).orElse("").toLowerCase(Locale.ROOT);
    }
}
