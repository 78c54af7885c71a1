package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.compare.Domains;
import dev.plumbline.scraper.extract.PhoneNumber;
import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import dev.plumbline.scraper.record.IpAddress;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an entry of a list is compared by. */
public enum Matter {
    NAME("name"),
    EMAIL("e-mail address"),
    PHONE("phone number"),
    HANDLE("account name"),
    DOMAIN("domain"),
    WALLET("wallet"),
    TEXT("text"),
    IP_RANGE("IP range"),
    /** By 64 hexadecimal digits, as {@link dev.plumbline.scraper.fingerprint.picture.PictureHash} writes them. */
    PICTURE("picture");

    private static final int LONGEST = 300;
    private static final Pattern MAILBOX = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,190}\\.[^\\s@,;<>.]{2,}");
    private static final Pattern HOST = Pattern.compile(
            "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]{1,62}");
    private static final Pattern WALLET_FORM = Pattern.compile("[A-Za-z0-9:]{20,128}");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final String label;

    Matter(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** The one spelling in which it is compared; empty where the text is none of its kind. */
    public Optional<String> spelling(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || (plain.length() > LONGEST && this != TEXT)) {
            return Optional.empty();
        }
        return switch (this) {
            case NAME -> Optional.of(plain);
            case EMAIL ->
                Optional.of(plain.toLowerCase(Locale.ROOT))
                        .filter(mail -> MAILBOX.matcher(mail).matches());
            case PHONE -> phone(plain);
            case HANDLE ->
                Optional.of(plain.startsWith("@") ? plain.substring(1) : plain)
                        .filter(handle -> !handle.isEmpty() && handle.chars().noneMatch(Character::isWhitespace))
                        .map(handle -> handle.toLowerCase(Locale.ROOT));
            case DOMAIN -> domain(plain);
            case WALLET -> wallet(plain);
            case TEXT -> Optional.of(words(plain)).filter(words -> !words.isEmpty());
            case PICTURE -> PictureHash.parse(plain).map(PictureHash::hex);
            case IP_RANGE -> IpAddress.range(plain).map(range -> plain.toLowerCase(Locale.ROOT));
        };
    }

    /** The words of a text, in lower case and one space between. */
    static String words(String text) {
        String cut = text.substring(0, Math.min(text.length(), 20_000));
        return OTHER_THAN_WORDS
                .matcher(Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static Optional<String> phone(String text) {
        return PhoneNumber.field(text, null)
                .or(() -> PhoneNumber.field("+" + text, null))
                .map(number -> number.e164() == null ? digits(number.text()) : number.e164());
    }

    private static String digits(String text) {
        return text.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, (all, c) -> all.append(Character.digit(c, 10)), StringBuilder::append)
                .toString();
    }

    private static Optional<String> domain(String text) {
        String rest = text.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://", "").split("[/?#:]", 2)[0];
        String host = Domains.host(rest);
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return Optional.of(bare).filter(named -> HOST.matcher(named).matches());
    }

    /** Hexadecimal addresses are written in either case. */
    private static Optional<String> wallet(String text) {
        return Optional.of(text.startsWith("0x") ? text.toLowerCase(Locale.ROOT) : text)
                .filter(address -> WALLET_FORM.matcher(address).matches());
    }
}
