package dev.plumbline.scraper.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Phone numbers in running text and in links. */
public final class PhoneText {
    private static final int LONGEST = 30;
    private static final int FEWEST_GROUPS = 3;
    private static final String BETWEEN = " ()-./\u00a0\u2009\u202f\u2010\u2011\u2012\u2013";
    private static final List<String> SCHEMES = List.of("tel:", "sms:", "callto:", "whatsapp://send?phone=");
    private static final List<String> MESSENGERS = List.of(
            "https://wa.me/",
            "http://wa.me/",
            "https://api.whatsapp.com/send?phone=",
            "https://api.whatsapp.com/send/?phone=");

    private static final List<String> EXTENSIONS = List.of(" ext", " x", " durchwahl", " poste");

    private PhoneText() {}

    /**
     * The international numbers in a text: a plus sign that stands alone, then digits and what people put between them. One that no
     * country's plan has is taken for a number only where it stands in groups, as "+1 (555) 010-0199" does and "+12025550 likes" does not.
     */
    public static List<PhoneNumber> in(String text) {
        List<PhoneNumber> found = new ArrayList<>();
        for (int plus = next(text, 0); plus >= 0; plus = next(text, plus + 1)) {
            int end = end(text, plus);
            String written = text.substring(plus, end);
            if (isAlone(text, plus, end) && (PhoneNumber.isValid(ascii(written)) || groups(written) >= FEWEST_GROUPS)) {
                PhoneNumber.field(written, null)
                        .filter(phone -> phone.e164() != null)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The number of a {@code tel:} link or of one that opens a messenger. */
    public static Optional<PhoneNumber> ofLink(String href) {
        if (!isPossible(href)) {
            return Optional.empty();
        }
        Optional<String> dialled = behind(href, SCHEMES);
        Optional<String> messenger =
                behind(href, MESSENGERS).map(number -> number.startsWith("+") ? number : "+" + number);
        return dialled.or(() -> messenger)
                .flatMap(PhoneText::decoded)
                .map(number -> number.split("[;&?]", 2)[0].replace("//", ""))
                .flatMap(number -> PhoneNumber.field(number, null))
                .filter(number -> messenger.isEmpty() || number.e164() != null);
    }

    /** {@code 030 1234567 (home)} without the note, {@code tel:} and {@code ext. 12} without those. */
    static String withoutNotes(String text) {
        String number = text.regionMatches(true, 0, "tel:", 0, 4) ? text.substring(4) : text.strip();
        String lower = number.toLowerCase(Locale.ROOT);
        int note = number.lastIndexOf('(');
        boolean words = note > 0 && note + 1 < number.length() && Character.isLetter(number.charAt(note + 1));
        int end = EXTENSIONS.stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(number.length());
        return number.substring(0, words ? Math.min(note, end) : end).strip();
    }

    /** Digits and signs of any script as those of the Latin one. */
    static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '＋' ? '+' : Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c > 127 && Character.isDigit(c));
    }

    static boolean isPart(int c) {
        return isDigit(c) || c == '+' || c == '＋' || BETWEEN.indexOf(c) >= 0;
    }

    private static int next(String text, int from) {
        int plus = text.indexOf('+', from);
        int wide = text.indexOf('＋', from);
        return plus < 0 ? wide : wide < 0 ? plus : Math.min(plus, wide);
    }

    private static int end(String text, int plus) {
        int end = plus + 1;
        while (end < text.length()
                && end - plus < LONGEST
                && (isDigit(text.charAt(end)) || BETWEEN.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > plus && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Nothing before it that makes it a sum or a name ({@code C++}), nothing behind it that it counts or is cut from. */
    private static boolean isAlone(String text, int plus, int end) {
        boolean before = plus == 0
                || !(Character.isLetterOrDigit(text.charAt(plus - 1)) || "+=&%".indexOf(text.charAt(plus - 1)) >= 0);
        boolean after = end == text.length()
                || !(Character.isLetterOrDigit(text.charAt(end)) || "%+€$£".indexOf(text.charAt(end)) >= 0);
        return before && after;
    }

    private static int groups(String written) {
        return (int) Stream.of(written.split("[^0-9]{1,9}", -1))
                .filter(group -> !group.isEmpty())
                .count();
    }

    /** At the cost of one look, for all the links that dial nobody. */
    private static boolean isPossible(String href) {
        int colon = href.indexOf(':');
        boolean web = colon < 0 || href.startsWith("/", colon + 1);
        return !web || href.startsWith("tel") || href.contains("wa.me/") || href.contains("whatsapp");
    }

    private static Optional<String> behind(String href, List<String> beginnings) {
        return beginnings.stream()
                .filter(beginning -> href.regionMatches(true, 0, beginning, 0, beginning.length()))
                .map(beginning -> href.substring(beginning.length()))
                .findFirst();
    }

    private static Optional<String> decoded(String number) {
        try {
            return Optional.of(URLDecoder.decode(number.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
