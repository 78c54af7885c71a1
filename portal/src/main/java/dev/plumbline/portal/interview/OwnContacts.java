package dev.plumbline.portal.interview;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.extract.Emails;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Contacts that the candidate's own pages name. Who is reached through them is whom the candidate chose, so an answer
 * from there confirms nothing.
 */
record OwnContacts(List<Reading> pages) {
    /** A number has at least so many digits; fewer can be alike by chance. */
    private static final int LEAST_DIGITS = 7;

    /** Where a page of the candidate names the contact that a text gives; empty where none does. */
    Optional<Evidence> naming(String contact) {
        List<String> addresses = Emails.in(contact).stream().map(Emails::normal).toList();
        String digits = digits(contact);
        Optional<PageUrl> site = site(contact);
        String word = folded(contact);
        return pages.stream()
                .flatMap(page -> page.claims().stream())
                .filter(claim -> switch (claim) {
                    case Claim.Email email -> addresses.contains(Emails.normal(email.address()));
                    case Claim.Phone phone -> sameNumber(digits, phone);
                    case Claim.Handle handle -> folded(handle.text()).equals(word);
                    case Claim.Link link ->
                        site.map(PageUrl::canonical)
                                .filter(link.url().canonical()::equals)
                                .isPresent();
                    default -> false;
                })
                .map(Claim::evidence)
                .findFirst()
                .or(() -> ownDomain(hosts(addresses, site)));
    }

    /** Where a page stands under a domain of the candidate's own, or links to it. */
    private Optional<Evidence> ownDomain(List<String> hosts) {
        Stream<Evidence> linked = pages.stream()
                .flatMap(page -> page.claims(Claim.Link.class))
                .filter(link -> link.linkKind() == LinkKind.PORTFOLIO
                        && isAmong(link.url().host(), hosts))
                .map(Claim::evidence);
        Stream<Evidence> own = pages.stream()
                .filter(page ->
                        page.kind() == PageKind.PORTFOLIO && isAmong(page.url().host(), hosts))
                .flatMap(page -> page.claims().stream().limit(1))
                .map(Claim::evidence);
        return Stream.concat(linked, own).findFirst();
    }

    private static boolean isAmong(String own, List<String> hosts) {
        return hosts.stream()
                .anyMatch(host -> host.equals(own) || host.endsWith("." + own) || own.endsWith("." + host));
    }

    private static List<String> hosts(List<String> addresses, Optional<PageUrl> site) {
        return Stream.concat(
                        addresses.stream().map(address -> address.substring(address.lastIndexOf('@') + 1)),
                        site.map(PageUrl::host).stream())
                .toList();
    }

    private static Optional<PageUrl> site(String contact) {
        String text = contact.strip();
        boolean host = text.indexOf('.') > 0 && text.indexOf('@') < 0 && text.indexOf(' ') < 0;
        return text.contains("://") ? PageUrl.parse(text) : host ? PageUrl.parse("https://" + text) : Optional.empty();
    }

    private static boolean sameNumber(String digits, Claim.Phone phone) {
        String own = digits(phone.e164() == null ? phone.text() : phone.e164());
        String dialled = digits.startsWith("00") ? digits.substring(2) : digits;
        String national = dialled.startsWith("0") ? dialled.substring(1) : dialled;
        return national.length() >= LEAST_DIGITS
                && (own.endsWith(national) || (national.endsWith(own) && own.length() >= LEAST_DIGITS));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(point -> digits.append(Character.digit(point, 10)));
        return digits.toString();
    }

    private static String folded(String handle) {
        String word = handle.strip().toLowerCase(Locale.ROOT);
        return word.startsWith("@") ? word.substring(1) : word;
    }
}
