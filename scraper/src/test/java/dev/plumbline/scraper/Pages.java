package dev.plumbline.scraper;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Site;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.DatedEvent;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.claim.PartialDate;
import dev.plumbline.scraper.claim.Period;
import dev.plumbline.scraper.claim.Reading;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Readings of invented pages, in few words: {@code page("GigHub", "rdantas", name("Rafael Dantas"), place("Porto", "PT"))}. */
public final class Pages {

    public static final Instant NOW = Instant.parse("2026-11-18T09:00:00Z");

    private Pages() {}

    /** A claim that waits for its page. */
    public interface Said {
        Claim on(Evidence evidence);

        /** The words on the page. */
        default String words() {
            return on(evidence("x", "x", NOW, "x")).text();
        }
    }

    public static Reading page(String site, String account, Said... said) {
        return page(site, account, NOW, said);
    }

    public static Reading page(String site, String account, Instant at, Said... said) {
        return page(site, account, at, PageKind.PROFILE, said);
    }

    public static Reading page(String site, String account, Instant at, PageKind kind, Said... said) {
        Evidence page = evidence(site, account, at, "page");
        List<Claim> claims = Arrays.stream(said)
                .map(s -> s.on(evidence(site, account, at, s.words())))
                .toList();
        return new Reading(
                page.capture(), page.url(), at, page.site(), page.account(), kind, claims, List.of(), List.of(), null);
    }

    public static Evidence evidence(String site, String account, Instant at, String quote) {
        String id = site.toLowerCase(Locale.ROOT);
        return new Evidence(
                UUID.nameUUIDFromBytes((site + account + at).getBytes(StandardCharsets.UTF_8)),
                PageUrl.of("https://" + id + ".example/" + account),
                at,
                new Site(id, site),
                new AccountKey(id, account),
                quote,
                "",
                "",
                "main",
                Origin.MARKUP);
    }

    public static Said name(String text) {
        return e -> new Claim.Name(text, e);
    }

    public static Said place(@Nullable String city, @Nullable String country) {
        String name = country == null ? "" : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
        String text = city == null ? name : country == null ? city : city + ", " + name;
        return e -> new Claim.Place(text, city, null, country, e);
    }

    public static Said zone(String zone) {
        return e -> new Claim.TimeZone(zone, zone, e);
    }

    public static Said bio(String text) {
        return e -> new Claim.Bio(text, e);
    }

    public static Said headline(String text) {
        return e -> new Claim.Headline(text, e);
    }

    public static Said email(String address) {
        return e -> new Claim.Email(address, address, e);
    }

    public static Said wallet(String address) {
        return e -> new Claim.Wallet(address, address, null, e);
    }

    public static Said handle(String text) {
        return e -> new Claim.Handle(text, e);
    }

    public static Said phone(String text, @Nullable String e164) {
        return e -> new Claim.Phone(text, e164, null, null, e);
    }

    public static Said skill(String skill, int years) {
        return e -> new Claim.Skill(skill + (years > 0 ? ", " + years + " years" : ""), skill, years, e);
    }

    public static Said language(String language) {
        return e -> new Claim.Language(language, language, null, e);
    }

    public static Said rate(String text, String amount, String currency) {
        return e -> new Claim.Rate(text, new BigDecimal(amount), currency, "hour", e);
    }

    public static Said job(String organisation, Period period) {
        String text = organisation + " " + period.from() + " – " + (period.ongoing() ? "Present" : period.to());
        return e -> new Claim.Job(text, organisation, "Engineer", period, e);
    }

    public static Said study(String school, @Nullable String degree, Period period) {
        String text = school + " " + degree + " " + period.from() + " – " + period.to();
        return e -> new Claim.Education(text, school, degree, period, e);
    }

    public static Said avatar(String url) {
        return e -> new Claim.Avatar(url, url, e);
    }

    public static Said link(String text, String url, LinkKind kind) {
        return e -> new Claim.Link(text, PageUrl.of(url), kind, null, e);
    }

    public static Said memberSince(String text, String date) {
        return e -> new Claim.MemberSince(text, date(date), e);
    }

    /** The same page with events on it. */
    public static Reading with(Reading page, List<DatedEvent> events) {
        return new Reading(
                page.capture(),
                page.url(),
                page.capturedAt(),
                page.site(),
                page.account(),
                page.kind(),
                page.claims(),
                events,
                page.missing(),
                page.abnormal());
    }

    /**
     * A page of commits by one author.
     *
     * @param times {@code 2026-03-09T09:00:09+09:00}
     */
    public static Reading commits(String site, String account, String author, List<String> times) {
        Reading profile = page(site, account, NOW, PageKind.REPOSITORY);
        return new Reading(
                profile.capture(),
                PageUrl.of(profile.url() + "/commits"),
                NOW,
                profile.site(),
                profile.account(),
                PageKind.REPOSITORY,
                List.of(),
                times.stream().map(time -> commit(site, account, author, time)).toList(),
                List.of(),
                null);
    }

    private static DatedEvent commit(String site, String account, String author, String time) {
        OffsetDateTime at = OffsetDateTime.parse(time);
        String words = "Commit of " + time;
        return new DatedEvent(
                DatedEvent.Kind.COMMIT,
                words,
                at.toInstant(),
                true,
                at.getOffset(),
                author,
                evidence(site, account, NOW, words));
    }

    /** {@code "2019"} or {@code "2021-03"}; {@code "now"} for a period that goes on. */
    public static Period dates(String from, String to) {
        return new Period(date(from), to.equals("now") ? null : date(to), to.equals("now"));
    }

    private static PartialDate date(String text) {
        String[] parts = text.split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return parts.length == 1 ? PartialDate.year(year) : PartialDate.month(year, Integer.parseInt(parts[1]));
    }
}
