package dev.plumbline.portal.record;

import dev.plumbline.portal.base.Sha256;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.SharedRecord.What;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a row can have in common with another person's row.
 *
 * @param value SHA-256 of what it says, in one spelling, in hexadecimal
 */
record SharedKey(What what, String value) {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 500;

    /** Shorter ones are kinds of a factor and not factors: {@code push}, {@code sms}. */
    private static final int SHORTEST_FACTOR = 8;

    /** The keys of a record; none for an attempt that failed, which may have been anybody's. */
    static Set<SharedKey> of(EmployerRecord record) {
        Set<SharedKey> keys = new LinkedHashSet<>();
        switch (record) {
            case EmployerRecord.SignIn row
            when row.act() != EmployerRecord.Act.FAILURE -> {
                add(keys, What.ADDRESS, row.ip());
                add(keys, What.DEVICE, row.device());
                add(keys, What.FACTOR, factor(row.factor()));
            }
            case EmployerRecord.SignIn row -> {}
            case EmployerRecord.Payment row -> {
                add(keys, What.PAYEE, row.payee());
                add(keys, What.ACCOUNT, row.account());
            }
            case EmployerRecord.Shipment row -> add(keys, What.SHIP_TO, row.shipTo());
            case EmployerRecord.Software row -> add(keys, What.HOST, row.host());
            case EmployerRecord.Meeting row -> add(keys, What.MEETING, row.uid());
            case EmployerRecord.ReferenceContact row -> {
                row.emails().forEach(email -> add(keys, What.REFERENCE, email));
                row.phones().forEach(phone -> add(keys, What.REFERENCE, phone.replaceAll("[^0-9]", "")));
            }
            case EmployerRecord.Engagement row -> add(keys, What.REFERRER, row.referredBy());
        }
        return keys;
    }

    private static @Nullable String factor(@Nullable String factor) {
        boolean id = factor != null
                && factor.length() >= SHORTEST_FACTOR
                && factor.chars().anyMatch(c -> c >= '0' && c <= '9');
        return id ? factor : null;
    }

    private static void add(Set<SharedKey> keys, What what, @Nullable String words) {
        if (words == null) {
            return;
        }
        String cut = words.substring(0, Math.min(words.length(), LONGEST));
        String plain = NOT_WORD.matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (!plain.isEmpty()) {
            keys.add(new SharedKey(what, Sha256.of(what.name(), plain)));
        }
    }
}
