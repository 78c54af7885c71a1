package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Emails;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.PhoneNumber;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.extract.Wallets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** E-mail addresses, phone numbers and wallets: in links, under labels, and in the page's own running text. */
public final class ContactDetails {
    private ContactDetails() {}

    /** From links and running text of the whole page, the foot only where it links. */
    public static void read(Page page, Claims claims, boolean withFooter) {
        page.outline().links().forEach(link -> link(link, claims));
        if (withFooter) {
            page.outline().footerLinks().forEach(link -> link(link, claims));
        }
        page.outline().lines().forEach(line -> text(line, claims));
        page.outline()
                .hiddenMails()
                .forEach(element -> Emails.unhidden(element.attr("data-cfemail"))
                        .ifPresent(address -> email(new Spot(element, address, Origin.MARKUP), address, claims)));
    }

    static void read(Section section, Claims claims) {
        @Nullable
        String country =
                claims.first(Claim.Place.class).map(Claim.Place::country).orElse(null);
        for (Line line : section.lines()) {
            int colon = line.text().indexOf(':');
            String value = line.text().substring(colon + 1).strip();
            PhoneNumber.field(value, country)
                    .ifPresent(phone -> claims.add(
                            Spot.of(line, phone.text(), Origin.LABEL),
                            evidence -> new Claim.Phone(phone.text(), phone.e164(), evidence)));
        }
    }

    private static void link(Element link, Claims claims) {
        String href = link.attr("href");
        Emails.ofLink(href)
                .ifPresent(address -> email(new Spot(link, shown(link, address), Origin.MARKUP), address, claims));
        if (href.regionMatches(true, 0, "tel:", 0, 4)) {
            PhoneNumber.field(href, null)
                    .ifPresent(phone -> claims.add(
                            new Spot(link, shown(link, phone.text()), Origin.MARKUP),
                            evidence -> new Claim.Phone(phone.text(), phone.e164(), evidence)));
        }
    }

    private static void text(Line line, Claims claims) {
        if (line.text().indexOf('@') >= 0) {
            List<String> addresses = Emails.in(line.text());
            addresses.forEach(address -> email(Spot.of(line, address, Origin.TEXT), address, claims));
        }
        if (line.text().indexOf('+') >= 0) {
            PhoneNumber.in(line.text())
                    .forEach(phone -> claims.add(
                            Spot.of(line, phone.text(), Origin.TEXT),
                            evidence -> new Claim.Phone(phone.text(), phone.e164(), evidence)));
        }
        if (line.text().length() >= 26) {
            Wallets.in(line.text())
                    .forEach(wallet -> claims.add(
                            Spot.of(line, wallet.address(), Origin.TEXT),
                            evidence ->
                                    new Claim.Wallet(wallet.address(), wallet.address(), wallet.currency(), evidence)));
        }
    }

    private static void email(Spot spot, String address, Claims claims) {
        claims.add(spot, evidence -> new Claim.Email(address, Emails.normal(address), evidence));
    }

    /** The link's own words where they say the same; its target where it has other words or none. */
    private static String shown(Element link, String target) {
        String words = Texts.of(link);
        return words.isEmpty() ? target : words;
    }
}
