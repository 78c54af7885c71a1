package dev.plumbline.scraper.ordinary;

import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.PartialDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lines that say something on a page. */
final class PageLines {
    private PageLines() {}

    static Said said(Line line) {
        String text = line.cell(0);
        return switch (line.word()) {
            case "name" -> Pages.name(text);
            case "headline" -> Pages.headline(text);
            case "bio" -> Pages.bio(text);
            case "place" -> Pages.place(line.optional(0), line.optional(1));
            case "country" -> Pages.place(null, text);
            case "zone" -> Pages.zone(text);
            case "language" -> Pages.language(text);
            case "rate" -> Pages.rate(text, line.cell(1), line.cell(2));
            case "job" -> job(line);
            case "study" -> Pages.study(text, line.optional(1), Pages.dates(line.cell(2), line.cell(3)));
            case "email" -> Pages.email(text);
            case "phone" -> e -> new Claim.Phone(text, line.optional(1), line.optional(2), null, e);
            case "link" -> link(line);
            case "skill" ->
                e -> new Claim.Skill(
                        line.cells().size() > 1 ? text + ", " + line.cell(1) + " years" : text,
                        text,
                        Integer.parseInt(line.or(1, "0")),
                        e);
            case "since" -> e -> new Claim.MemberSince("Member since " + text, date(text), e);
            case "active" -> e -> new Claim.LastActive("Last active " + text, date(text), e);
            case "wallet" -> e -> new Claim.Wallet(text, text, line.optional(1), e);
            case "avatar" -> e -> new Claim.Avatar("picture", text, e);
            case "badge" -> e -> new Claim.Badge(text, e);
            case "stat" -> e -> new Claim.Stat(line.cell(1) + " " + text, text, Long.parseLong(line.cell(1)), e);
            case "review" -> e -> new Claim.Review(text, line.optional(1), date(line.optional(2)), e);
            case "item" -> e -> new Claim.PortfolioItem(text, text, line.optional(1), e);
            case "certificate" -> e -> new Claim.Certificate(text, e);
            case "nationality" -> e -> new Claim.StatedNationality(text, line.cell(1), e);
            case "handle" -> e -> new Claim.Handle(text, e);
            default -> throw new IllegalArgumentException("No page says " + line);
        };
    }

    static boolean speaks(Line line) {
        return WORDS.contains(line.word());
    }

    private static final List<String> WORDS = List.of(
            "name",
            "headline",
            "bio",
            "place",
            "country",
            "zone",
            "language",
            "rate",
            "job",
            "study",
            "email",
            "phone",
            "link",
            "skill",
            "since",
            "active",
            "wallet",
            "avatar",
            "badge",
            "stat",
            "review",
            "item",
            "certificate",
            "nationality",
            "handle");

    private static Said job(Line line) {
        String organisation = line.cell(0);
        String title = line.or(3, "Engineer");
        String text = title + ", " + organisation + ", " + line.cell(1) + " – " + line.cell(2);
        return e -> new Claim.Job(text, organisation, title, Pages.dates(line.cell(1), line.cell(2)), e);
    }

    private static Said link(Line line) {
        String target = line.optional(3);
        AccountKey account = target == null
                ? null
                : new AccountKey(
                        target.substring(0, target.indexOf('/')).toLowerCase(Locale.ROOT),
                        target.substring(target.indexOf('/') + 1));
        return e -> new Claim.Link(
                line.cell(0), PageUrl.of(line.cell(1)), LinkKind.valueOf(line.or(2, "PORTFOLIO")), account, e);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return parts.length == 1 ? PartialDate.year(year) : PartialDate.month(year, Integer.parseInt(parts[1]));
    }
}
