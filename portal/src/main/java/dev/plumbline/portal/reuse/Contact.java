package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Domains;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact on a page, or what else stands there for its owner, in the one spelling in which it is compared.
 *
 * @param kind email, phone, wallet, gravatar (the hash of an e-mail address), tracker, form (where a form is sent), domain
 */
record Contact(String kind, String spelling, Claim claim) {
    private static final int SHOWN = 4;
    private static final Set<String> FORMS =
            Set.of("formspree", "getform", "formcarry", "basin", "emailjs", "apps-script");

    static List<Contact> of(List<Reading> readings) {
        return readings.stream().flatMap(Contact::of).toList();
    }

    private static Stream<Contact> of(Reading reading) {
        Stream<Contact> said = reading.claims().stream()
                .flatMap(claim -> Stream.concat(Stream.ofNullable(of(claim)), Stream.ofNullable(domain(claim))));
        Claim.Layout layout = reading.layout();
        return layout == null || !reading.kind().aboutCandidate()
                ? said
                : Stream.concat(said, Stream.of(domain(reading.url().host(), layout)));
    }

    private static @Nullable Contact of(Claim claim) {
        return switch (claim) {
            case Claim.Email email -> new Contact("email", email.address(), claim);
            case Claim.Phone phone
            when phone.e164() != null -> new Contact("phone", Objects.requireNonNull(phone.e164()), claim);
            case Claim.Wallet wallet -> new Contact("wallet", wallet.address(), claim);
            case Claim.Tracker tracker -> tracker(tracker);
            default -> null;
        };
    }

    private static Contact tracker(Claim.Tracker tracker) {
        String service = tracker.service();
        String kind = service.equals("gravatar") ? "gravatar" : FORMS.contains(service) ? "form" : "tracker";
        return new Contact(kind, service + ":" + tracker.trackerId(), tracker);
    }

    /** The domain of an e-mail address. */
    private static @Nullable Contact domain(Claim claim) {
        return claim instanceof Claim.Email email && email.address().indexOf('@') > 0
                ? domain(email.address().substring(email.address().lastIndexOf('@') + 1), email)
                : null;
    }

    private static Contact domain(String host, Claim claim) {
        return new Contact("domain", Domains.registered(host.toLowerCase(Locale.ROOT)), claim);
    }

    /** Enough to recognise it by who knows it: an address' first letter and domain, a domain's end, the last digits of a number. */
    String display() {
        int end = switch (kind) {
            case "email" -> spelling.lastIndexOf('@');
            case "domain" -> spelling.lastIndexOf('.');
            default -> -1;
        };
        return end > 0
                ? spelling.substring(0, 1) + "…" + spelling.substring(end)
                : "…" + spelling.substring(Math.max(0, spelling.length() - SHOWN));
    }
}
