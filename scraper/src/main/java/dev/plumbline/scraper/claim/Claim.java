package dev.plumbline.scraper.claim;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing a page says (said, not true). The nested records are the whole vocabulary. */
public sealed interface Claim {

    /** The words on the page. */
    String text();

    /** Where the page says so. */
    Evidence evidence();

    /** The kind in lower-kebab, as the HTTP contract names it. */
    default String kind() {
        return ClaimKind.NAMES.get(getClass());
    }

    /** The display name, as shown. */
    record Name(String text, Evidence evidence) implements Claim {}

    /** The account's name in addresses and mentions, without the at sign. */
    record Handle(String text, Evidence evidence) implements Claim {}

    /** The account's unchanging number or id. */
    record AccountId(String text, Evidence evidence) implements Claim {}

    /** The professional title under the name. */
    record Headline(String text, Evidence evidence) implements Claim {}

    /** What the person writes about themselves. */
    record Bio(String text, Evidence evidence) implements Claim {}

    /** Where the person says they are; country is ISO 3166 alpha-2. "Remote" and "Worldwide" are no claim. */
    record Place(
            String text,
            @Nullable String city,
            @Nullable String region,
            @Nullable String country,
            Evidence evidence) implements Claim {}

    /** A stated time zone: an offset ({@code +02:00}) or a zone id ({@code Europe/Paris}). */
    record TimeZone(String text, String zone, Evidence evidence) implements Claim {}

    /** A human language; level as written. */
    record Language(String text, String language, @Nullable String level, Evidence evidence) implements Claim {}

    /** A price; currency is ISO 4217, unit is {@code hour}, {@code day}, {@code project}. */
    record Rate(
            String text,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String unit,
            Evidence evidence)
            implements Claim {}

    /** Since when the account exists. */
    record MemberSince(String text, @Nullable PartialDate date, Evidence evidence) implements Claim {}

    /** When the account was last active. */
    record LastActive(String text, @Nullable PartialDate date, Evidence evidence) implements Claim {}

    /** A skill; years where said, else 0. */
    record Skill(String text, String skill, int years, Evidence evidence) implements Claim {}

    /** An employment. */
    record Job(
            String text,
            @Nullable String organisation,
            @Nullable String title,
            Period period,
            Evidence evidence) implements Claim {}

    /** A school and what was studied there. */
    record Education(
            String text, @Nullable String school, @Nullable String degree, Period period, Evidence evidence)
            implements Claim {}

    /** A certificate or an examination. */
    record Certificate(String text, Evidence evidence) implements Claim {}

    /** A piece of work shown. */
    record PortfolioItem(
            String text, String title, @Nullable String description, Evidence evidence) implements Claim {}

    /** What a client or colleague wrote. */
    record Review(
            String text,
            @Nullable String reviewer,
            @Nullable PartialDate date,
            Evidence evidence) implements Claim {}

    /** An outgoing link of the profile; target is the account it leads to, where that can be told. */
    record Link(
            String text,
            PageUrl url,
            LinkKind linkKind,
            @Nullable AccountKey target,
            Evidence evidence) implements Claim {}

    /** An e-mail address in lower case. */
    record Email(String text, String address, Evidence evidence) implements Claim {}

    /**
     * A phone number; e164 is null where the country cannot be told. Country is the one that its plan belongs to, ISO 3166 alpha-2;
     * line is {@code mobile}, {@code fixed-line}, {@code toll-free}, {@code voip} and so on, null where the plan does not tell.
     */
    record Phone(
            String text,
            @Nullable String e164,
            @Nullable String country,
            @Nullable String line,
            Evidence evidence) implements Claim {}

    /** A wallet address; currency in upper case where its form tells. */
    record Wallet(String text, String address, @Nullable String currency, Evidence evidence) implements Claim {}

    /** The profile picture's address. */
    record Avatar(String text, String url, Evidence evidence) implements Claim {}

    /** A badge the site gives: "Identity verified", "Top rated". */
    record Badge(String text, Evidence evidence) implements Claim {}

    /** A count the site shows: "54 repositories". */
    record Stat(String text, String label, long count, Evidence evidence) implements Claim {}

    /** An analytics or form-endpoint id in the page's source. */
    record Tracker(String text, String service, String trackerId, Evidence evidence) implements Claim {}

    /** A nationality that the person states of themselves. */
    record StatedNationality(String text, String country, Evidence evidence) implements Claim {}

    /**
     * How a page of a person's own site is built; the text names its outer blocks. The sets are hashes as {@link Hashes} writes
     * them: of elements by tag and classes, and of elements by the tags from the root down to them.
     *
     * @param assets names of own scripts, styles and pictures that hardly anybody else would give
     * @param favicon file name of the page's icon
     * @param generator the program that made the page, as it says itself
     */
    record Layout(
            String text,
            String classes,
            String paths,
            List<String> assets,
            @Nullable String favicon,
            @Nullable String generator,
            Evidence evidence)
            implements Claim {
        public Layout {
            assets = List.copyOf(assets);
        }
    }
}
