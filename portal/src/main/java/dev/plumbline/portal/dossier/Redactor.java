package dev.plumbline.portal.dossier;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes contacts out of texts: those that the candidate's pages name, however a text spells them, and whatever looks
 * like one. It would rather take out too much than too little.
 */
final class Redactor {
    /** Stands where a contact stood. */
    static final String WITHHELD = "[withheld]";

    /** Stands where another person's page, or a row of the employer's own, was quoted. */
    static final String OTHERS = "[another source, withheld]";

    private static final List<Pattern> CONTACTS = List.of(
            Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"),
            Pattern.compile(
                    "(?i)(?:https?://)?(?:www\\.)?(?:t\\.me|telegram\\.me|wa\\.me|api\\.whatsapp\\.com|m\\.me|join\\.skype\\.com|discord\\.gg|signal\\.me)/[^\\s\"'<>]*"),
            Pattern.compile("(?i)(?:mailto|tel|skype|sms|xmpp):[^\\s\"'<>]+"),
            Pattern.compile("0x[0-9a-fA-F]{40}"),
            Pattern.compile("\\b(?:bc1[0-9a-z]{20,80}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})\\b"),
            Pattern.compile("\\+\\p{Nd}[\\p{Nd} ()./\\u00A0-]{5,}\\p{Nd}"),
            Pattern.compile("(?<![\\p{Nd}-])\\p{Nd}(?:[ ()./\\u00A0-]{0,2}\\p{Nd}){8,}(?![\\p{Nd}-])"));

    private final Redaction level;
    private final List<Pattern> known;

    private Redactor(Redaction level, List<Pattern> known) {
        this.level = level;
        this.known = known;
    }

    /** One that knows the contacts on these pages. */
    static Redactor of(Redaction level, Collection<Reading> pages) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (Reading page : pages) {
            page.claims(Claim.Email.class).forEach(mail -> words.addAll(List.of(mail.text(), mail.address())));
            page.claims(Claim.Wallet.class).forEach(wallet -> words.addAll(List.of(wallet.text(), wallet.address())));
            page.claims(Claim.Phone.class).forEach(phone -> {
                words.add(phone.text());
                numbers.add(digits(phone.text()));
                numbers.add(digits(phone.e164()));
            });
        }
        return new Redactor(
                level,
                Stream.concat(
                                words.stream()
                                        .map(String::strip)
                                        .filter(word -> word.length() > 3)
                                        .map(word -> Pattern.compile(
                                                Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)),
                                numbers.stream()
                                        .filter(number -> number.length() > 5)
                                        .map(Redactor::spelled))
                        .toList());
    }

    /** The text as this level lets it out. */
    String text(String words) {
        if (!level.hidesContacts()) {
            return words;
        }
        String left = words;
        for (Pattern pattern : known) {
            left = pattern.matcher(left).replaceAll(Matcher.quoteReplacement(WITHHELD));
        }
        for (Pattern pattern : CONTACTS) {
            left = pattern.matcher(left).replaceAll(Matcher.quoteReplacement(WITHHELD));
        }
        return left;
    }

    /** The same; null stays null. */
    @Nullable
    String maybe(@Nullable String words) {
        return words == null ? null : text(words);
    }

    /** What only the team may read. */
    @Nullable
    String internal(@Nullable String words) {
        return level.hidesPeople() ? null : maybe(words);
    }

    private static String digits(@Nullable String number) {
        return number == null ? "" : number.replaceAll("\\P{Nd}", "");
    }

    /** These digits with whatever stands between them. */
    private static Pattern spelled(String number) {
        return Pattern.compile("\\+?"
                + number.chars().mapToObj(Character::toString).collect(Collectors.joining("[^\\p{L}\\p{Nd}]{0,3}")));
    }
}
