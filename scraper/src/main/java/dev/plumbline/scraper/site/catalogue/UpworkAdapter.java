package dev.plumbline.scraper.site.catalogue;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.Order;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.site.Claims;
import dev.plumbline.scraper.site.ContactDetails;
import dev.plumbline.scraper.site.GenericKind;
import dev.plumbline.scraper.site.Habits;
import dev.plumbline.scraper.site.LabelledSections;
import dev.plumbline.scraper.site.Page;
import dev.plumbline.scraper.site.SiteAdapter;
import dev.plumbline.scraper.site.SiteInfo;
import dev.plumbline.scraper.site.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Freelancers' profiles. "Work history" are projects done there with their reviews; employers are under "Employment history". */
@SiteInfo(id = "upwork", label = "Upwork", hosts = "upwork.com", links = LinkKind.MARKETPLACE, checkedAgainst = "2026")
final class UpworkAdapter implements SiteAdapter {
    private static final String NAME = "[itemprop=name]";
    private static final int HEAD = 16;
    private static final Set<String> BADGES =
            Set.of("top rated", "top rated plus", "rising talent", "expert-vetted", "identity verified", "id verified");
    private static final Habits HABITS = Habits.UNKNOWN
            .without(Label.SKILLS)
            .calling("Work history", Label.OTHERS)
            .jobs(Order.WHAT_FIRST)
            .schools(Order.PLACE_FIRST);

    @Override
    public PageKind kind(Page page) {
        Optional<PageKind> gone = GenericKind.gone(page);
        if (gone.isPresent()) {
            return gone.get();
        }
        String first = page.url().segment(0).orElse("").toLowerCase(Locale.ROOT);
        return switch (first) {
            case "freelancers", "fl", "o" -> account(page.url()).isPresent() ? PageKind.PROFILE : PageKind.LIST;
            case "ag", "agencies" -> PageKind.COMPANY;
            case "ab", "nx" -> first.equals("ab") ? PageKind.LOGIN_WALL : PageKind.LIST;
            default -> PageKind.UNKNOWN;
        };
    }

    @Override
    public void read(Page page, Claims claims) {
        claims.require(NAME, Optional::of, Claim.Name::new);
        page.url()
                .segment(1)
                .filter(id -> id.startsWith("~"))
                .ifPresent(id -> claims.add(
                        Spot.visible(page, id, page.document().body(), Origin.URL),
                        evidence -> new Claim.AccountId(id, evidence)));
        place(page, claims);
        head(page, claims);
        claims.each(".text-pre-line:not(.text-light)", Optional::of, Claim.Bio::new);
        LabelledSections.read(page, claims, HABITS);
        claims.each(
                ".air3-token, .skills-list li",
                Optional::of,
                (skill, evidence) -> new Claim.Skill(skill, skill, 0, evidence));
        ContactDetails.read(page, claims, false);
    }

    private static void place(Page page, Claims claims) {
        Optional<String> country = page.text("[itemprop=country-name]");
        Optional<String> city = page.text("[itemprop=locality]");
        Optional<Element> element = page.first("[itemprop=locality], [itemprop=country-name]");
        if (element.isEmpty() || element.get().parent() == null) {
            return;
        }
        String words =
                city.isPresent() && country.isPresent() ? city.get() + ", " + country.get() : Texts.of(element.get());
        PlaceName.parse(words)
                .ifPresent(place -> claims.add(
                        Spot.visible(page, words, element.get(), Origin.MARKUP),
                        evidence -> new Claim.Place(words, place.city(), place.region(), place.country(), evidence)));
    }

    /** Under the name, without labels: title and rate, then badges. */
    private static void head(Page page, Claims claims) {
        Optional<String> name = page.text(NAME);
        List<Line> lines = page.outline().lines();
        int at = 0;
        while (at < lines.size() && !name.equals(Optional.of(lines.get(at).text()))) {
            at++;
        }
        for (Line line : lines.subList(Math.min(at + 1, lines.size()), Math.min(at + 1 + HEAD, lines.size()))) {
            Optional<Money> money = line.text().length() < 24 ? Money.parse(line.text()) : Optional.empty();
            if (money.isPresent()) {
                claims.add(
                        spot(line),
                        evidence -> new Claim.Rate(
                                line.text(), money.get().amount(), money.get().currency(), "hour", evidence));
            } else if (BADGES.contains(line.text().toLowerCase(Locale.ROOT))) {
                claims.add(spot(line), evidence -> new Claim.Badge(line.text(), evidence));
            } else if (line.rank() > 0 && Label.of(line.text()).isEmpty()) {
                claims.add(spot(line), evidence -> new Claim.Headline(line.text(), evidence));
            }
        }
    }

    private static Spot spot(Line line) {
        return Spot.of(line, Origin.MARKUP);
    }

    /** The unchanging {@code ~01…}, or the chosen name. */
    @Override
    public Optional<String> account(PageUrl url) {
        String first = url.segment(0).orElse("");
        Optional<String> second = url.segment(1);
        boolean old = first.equals("o");
        return (old ? url.segment(3).map(id -> id.replace("_~", "~")) : second)
                .filter(id -> first.equals("freelancers") || first.equals("fl") || old)
                .map(id -> id.toLowerCase(Locale.ROOT));
    }
}
