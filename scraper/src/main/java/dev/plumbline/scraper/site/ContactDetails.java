package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Emails;
import dev.plumbline.scraper.extract.FoundEmail;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Outline;
import dev.plumbline.scraper.extract.PhoneNumber;
import dev.plumbline.scraper.extract.PhoneText;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Texts;
import dev.plumbline.scraper.extract.Wallets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** E-mail addresses, phone numbers and wallets: in links, under labels, and in the page's own running text. */
public final class ContactDetails {
    private static final int MOST_TURNED = 20;

    private ContactDetails() {}

    /** From links and running text of the whole page, the foot only where it links. */
    public static void read(Page page, Claims claims, boolean withFooter) {
        Outline outline = page.outline();
        outline.links().forEach(link -> link(link, claims));
        if (withFooter) {
            outline.footerLinks().forEach(link -> link(link, claims));
        }
        Set<String> turned = outline.turned().stream()
                .limit(MOST_TURNED)
                .flatMap(element -> turned(element, claims).stream())
                .collect(Collectors.toSet());
        outline.lines().forEach(line -> text(line, turned, claims));
        outline.hiddenMails()
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
                    .ifPresent(phone -> claims.add(Spot.of(line, phone.text(), Origin.LABEL), phone::claim));
            if (section.label() == Label.EMAIL
                    && value.indexOf('.') > 0
                    && Emails.found(line.text()).isEmpty()) {
                Emails.field(value)
                        .ifPresent(found -> email(Spot.of(line, found.written(), Origin.LABEL), found, claims));
            }
        }
    }

    private static void link(Element link, Claims claims) {
        String href = link.attr("href");
        Emails.ofLink(href)
                .ifPresent(address -> email(new Spot(link, shown(link, address), Origin.MARKUP), address, claims));
        PhoneText.ofLink(href)
                .ifPresent(phone -> claims.add(new Spot(link, shown(link, phone.text()), Origin.MARKUP), phone::claim));
    }

    /** The words of an element that is shown from its end to its beginning, where it holds an address. */
    private static Optional<String> turned(Element element, Claims claims) {
        String words = Texts.of(element);
        Optional<String> address = Emails.turned(words);
        address.ifPresent(found -> email(new Spot(element, words, Origin.TEXT), found, claims));
        return address.map(found -> words.strip());
    }

    private static void text(Line line, Set<String> turned, Claims claims) {
        if (Emails.isPossible(line.text())) {
            Emails.found(line.text()).stream()
                    .filter(found -> !turned.contains(found.written()))
                    .forEach(found -> email(Spot.of(line, found.written(), Origin.TEXT), found, claims));
        }
        if (line.text().indexOf('+') >= 0 || line.text().indexOf('＋') >= 0) {
            PhoneText.in(line.text())
                    .forEach(phone -> claims.add(Spot.of(line, phone.text(), Origin.TEXT), phone::claim));
        }
        if (line.text().length() >= 26) {
            Wallets.in(line.text())
                    .forEach(wallet -> claims.add(
                            Spot.of(line, wallet.address(), Origin.TEXT),
                            evidence ->
                                    new Claim.Wallet(wallet.address(), wallet.address(), wallet.currency(), evidence)));
        }
    }

    private static void email(Spot spot, FoundEmail found, Claims claims) {
        claims.add(spot, evidence -> new Claim.Email(found.written(), Emails.normal(found.address()), evidence));
    }

    private static void email(Spot spot, String address, Claims claims) {
        email(spot, new FoundEmail(address, address), claims);
    }

    /** The link's own words where they say the same; its target where it has other words or none. */
    private static String shown(Element link, String target) {
        String words = Texts.of(link);
        return words.isEmpty() ? target : words;
    }
}
