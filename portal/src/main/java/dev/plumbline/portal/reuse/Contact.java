package dev.plumbline.portal.reuse;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contact on a page, in the one spelling in which it is compared.
 *
 * @param kind email, phone, wallet
 */
record Contact(String kind, String spelling, Claim claim) {
    private static final int SHOWN = 4;

    static List<Contact> of(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.claims().stream())
                .flatMap(claim -> Stream.ofNullable(of(claim)))
                .toList();
    }

    private static @Nullable Contact of(Claim claim) {
        return switch (claim) {
            case Claim.Email email -> new Contact("email", email.address(), claim);
            case Claim.Phone phone
            when phone.e164() != null -> new Contact("phone", Objects.requireNonNull(phone.e164()), claim);
            case Claim.Wallet wallet -> new Contact("wallet", wallet.address(), claim);
            default -> null;
        };
    }

    /** Enough to recognise it by who knows it: an address' first letter and domain, the last digits of a number. */
    String display() {
        int at = spelling.lastIndexOf('@');
        return kind.equals("email") && at > 0
                ? spelling.substring(0, 1) + "…" + spelling.substring(at)
                : "…" + spelling.substring(Math.max(0, spelling.length() - SHOWN));
    }
}
