package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.EmployerRecord.Engagement;
import dev.plumbline.scraper.record.EmployerRecord.Payment;
import dev.plumbline.scraper.record.EmployerRecord.ReferenceContact;
import dev.plumbline.scraper.record.EmployerRecord.Shipment;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.record.EmployerRecord.Software;
import dev.plumbline.scraper.record.NetworkList;
import dev.plumbline.scraper.rule.SharedRecord.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One thing that a row says and that rows of two people can have in common. */
record SharedKey(What what, String text) {
    private static final int SHORTEST_ACCOUNT = 4;
    private static final int SHORTEST_PHONE = 7;

    static List<SharedKey> of(EmployerRecord row, NetworkList own) {
        List<SharedKey> keys = new ArrayList<>();
        switch (row) {
            case SignIn signIn -> signIn(signIn, own, keys);
            case Payment payment -> {
                add(keys, What.ACCOUNT, payment.account(), SHORTEST_ACCOUNT);
                add(keys, What.PAYEE, payment.payee(), 2);
            }
            case Shipment shipment -> add(keys, What.SHIP_TO, shipment.shipTo(), SHORTEST_PHONE);
            case Software software -> add(keys, What.HOST, software.host(), 2);
            case ReferenceContact reference -> {
                reference.emails().forEach(email -> add(keys, What.REFERENCE, email, SHORTEST_PHONE));
                reference.phones().forEach(phone -> phone(keys, phone));
            }
            case Engagement engagement -> add(keys, What.REFERRER, engagement.referredBy(), 1);
            case EmployerRecord.Meeting meeting -> {}
        }
        return keys;
    }

    private static void signIn(SignIn signIn, NetworkList own, List<SharedKey> keys) {
        if (SharedRecords.isUse(signIn)) {
            if (signIn.ip() != null && !own.contains(signIn)) {
                keys.add(new SharedKey(What.ADDRESS, signIn.ip()));
            }
            add(keys, What.DEVICE, signIn.device(), SHORTEST_ACCOUNT);
            add(keys, What.FACTOR, signIn.factor(), SHORTEST_ACCOUNT);
        }
    }

    /** The last nine figures: with and without the country's code. */
    private static void phone(List<SharedKey> keys, String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        if (digits.length() >= SHORTEST_PHONE) {
            keys.add(new SharedKey(What.REFERENCE, digits.substring(Math.max(0, digits.length() - 9))));
        }
    }

    private static void add(List<SharedKey> keys, What what, @Nullable String text, int shortest) {
        String letters = text == null ? "" : letters(text);
        if (letters.length() >= shortest) {
            keys.add(new SharedKey(what, letters));
        }
    }

    /** Letters and digits in lower case: spaces, commas and dots are written as everybody likes. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
