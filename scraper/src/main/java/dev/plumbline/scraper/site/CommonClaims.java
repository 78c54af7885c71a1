package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Count;
import dev.plumbline.scraper.extract.Dates;
import dev.plumbline.scraper.extract.LanguageSkill;
import dev.plumbline.scraper.extract.Moment;
import dev.plumbline.scraper.extract.Money;
import dev.plumbline.scraper.extract.PlaceName;
import dev.plumbline.scraper.extract.Texts;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Claims that many sites' pages make in the same way, each by the CSS query of what shows them. */
public final class CommonClaims {
    private static final int LONGEST_SKILL = 80;

    private CommonClaims() {}

    /** "112 followers" in one element. */
    public static void stats(Page page, Claims claims, String css) {
        for (Element element : page.document().select(css)) {
            Spot spot = Spot.of(element, Origin.MARKUP);
            Count.parse(spot.quote())
                    .ifPresent(count -> claims.add(
                            spot,
                            evidence -> new Claim.Stat(evidence.quote(), count.label(), count.count(), evidence)));
        }
    }

    /** A bare number in one element, whose label is known. */
    public static void stat(Page page, Claims claims, String css, String label) {
        page.first(css).ifPresent(element -> {
            Spot spot = Spot.of(element, Origin.MARKUP);
            Count.leading(spot.quote())
                    .ifPresent(count ->
                            claims.add(spot, evidence -> new Claim.Stat(evidence.quote(), label, count, evidence)));
        });
    }

    /** The picture of the person, where it has an address. */
    public static void avatar(Page page, Claims claims, String css) {
        page.first(css).ifPresent(image -> {
            String source = image.absUrl(image.hasAttr("src") ? "src" : image.hasAttr("content") ? "content" : "href");
            PageUrl.parse(source)
                    .ifPresent(url -> claims.add(
                            new Spot(image, source, Origin.MARKUP),
                            evidence -> new Claim.Avatar(source, url.toString(), evidence)));
        });
    }

    /** Since when the account exists: in the time for machines, else in the words. */
    public static void memberSince(Page page, Claims claims, String css) {
        page.first(css).ifPresent(element -> {
            Element time = element.hasAttr("datetime") ? element : element.selectFirst("[datetime]");
            Spot spot = Spot.of(element, Origin.MARKUP);
            if (time != null && !spot.quote().isBlank()) {
                Moment.parse(time.attr("datetime"))
                        .ifPresent(moment -> claims.add(
                                spot, evidence -> new Claim.MemberSince(evidence.quote(), moment.date(), evidence)));
            }
            Dates.find(spot.quote())
                    .ifPresent(found -> claims.add(
                            spot.quoting(found.text()),
                            evidence -> new Claim.MemberSince(found.text(), found.date(), evidence)));
        });
    }

    /** The account's number in a meta element or an attribute. */
    public static void accountId(Page page, Claims claims, String css, String attribute) {
        page.first(css).ifPresent(element -> {
            String id = element.attr(attribute).strip();
            claims.add(new Spot(element, id, Origin.META), evidence -> new Claim.AccountId(id, evidence));
        });
    }

    /** A badge by its words, or by what its picture is called. */
    public static void badges(Page page, Claims claims, String css) {
        for (Element element : page.document().select(css)) {
            String words = Texts.of(element);
            String shown = words.isEmpty() ? Texts.collapsed(element.attr("alt") + element.attr("title")) : words;
            String badge =
                    shown.startsWith("Achievement:") ? shown.substring(12).strip() : shown;
            claims.add(new Spot(element, badge, Origin.MARKUP), evidence -> new Claim.Badge(badge, evidence));
        }
    }

    /** A piece of work for each element: its title and description within it. */
    public static void works(Page page, Claims claims, String css, String title, String description) {
        for (Element element : page.document().select(css)) {
            Element named = element.selectFirst(title);
            Element said = element.selectFirst(description);
            if (named != null) {
                work(claims, named, Texts.of(named), said == null ? null : Texts.of(said));
            }
        }
    }

    /** One piece of work. */
    public static void work(Claims claims, Element element, String title, @Nullable String description) {
        @Nullable String said = description == null || description.isBlank() ? null : description;
        claims.add(
                new Spot(element, title, Origin.MARKUP),
                evidence -> new Claim.PortfolioItem(title, title, said, evidence));
    }

    /** The account's name as the address writes it, shown where the page shows it, too. */
    public static void handle(Page page, Claims claims, String account) {
        String handle = IntStream.range(0, 3)
                .mapToObj(page.url()::segment)
                .flatMap(Optional::stream)
                .map(part -> part.startsWith("@") || part.startsWith("~") ? part.substring(1) : part)
                .filter(account::equalsIgnoreCase)
                .findFirst()
                .orElse(account);
        claims.add(
                Spot.visible(page, handle, page.document().body(), Origin.URL),
                evidence -> new Claim.Handle(handle, evidence));
    }

    /** A skill for each element. */
    public static void skills(Page page, Claims claims, String css) {
        claims.each(
                css,
                words -> Optional.of(words).filter(skill -> skill.length() <= LONGEST_SKILL),
                (skill, evidence) -> new Claim.Skill(skill, skill, 0, evidence));
    }

    /** A price; the unit is the site's where the words do not say one. */
    public static void rate(Page page, Claims claims, String css, @Nullable String unit) {
        claims.each(
                css,
                Money::parse,
                (money, evidence) -> new Claim.Rate(
                        evidence.quote(),
                        money.amount(),
                        money.currency(),
                        money.unit() == null ? unit : money.unit(),
                        evidence));
    }

    /** A language for each element, its level in the same words. */
    public static void languages(Page page, Claims claims, String css) {
        claims.each(
                css,
                LanguageSkill::parse,
                (skill, evidence) -> new Claim.Language(evidence.quote(), skill.language(), skill.level(), evidence));
    }

    /** A place in the first element that names one. */
    public static void place(Page page, Claims claims, String css) {
        claims.each(css, PlaceName::parse, PlaceName::claim);
    }
}
