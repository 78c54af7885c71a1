package dev.plumbline.scraper.extract;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Time zones as pages state them: {@code Europe/Stockholm}, {@code UTC+02:00}, {@code GMT-3}. */
public final class Zones {
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT)\\s?(?<sign>[+\\-−–±])\\s?(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?(?!\\d)");
    private static final Pattern ID =
            Pattern.compile("[A-Z]\\p{Alpha}{1,20}/[A-Z][\\p{Alpha}_-]{1,30}(?:/[A-Z][\\p{Alpha}_]{1,30})?");
    private static final Map<String, String> IDS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), id -> id));
    private static final Map<String, String> NAMES = Table.map("zone-names.csv");
    private static final Set<String> UTC = Set.of("utc", "gmt", "utc±0", "utc+0", "gmt+0");

    private Zones() {}

    /**
     * A zone id or an offset ({@code +02:00}) that a short text states. Abbreviations are none: "CST", "IST" and "BST" mean several.
     * A name counts where nothing else stands beside it but the time of day: {@code Central European Time (3:15pm)}.
     */
    public static Optional<String> parse(String text) {
        if (text.length() > 80) {
            return Optional.empty();
        }
        Matcher id = ID.matcher(text);
        if (id.find()) {
            return Optional.ofNullable(IDS.get(id.group().toLowerCase(Locale.ROOT)));
        }
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            return offset(offset);
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return UTC.contains(plain) ? Optional.of("+00:00") : named(plain);
    }

    private static Optional<String> named(String plain) {
        String zone = NAMES.get(plain);
        int bracket = plain.lastIndexOf('(');
        return zone == null && bracket > 0
                ? Optional.ofNullable(NAMES.get(plain.substring(0, bracket).strip()))
                : Optional.ofNullable(zone);
    }

    private static Optional<String> offset(Matcher matcher) {
        int hours = Integer.parseInt(matcher.group("hours"));
        int minutes = matcher.group("minutes") == null ? 0 : Integer.parseInt(matcher.group("minutes"));
        boolean west = "-−–".contains(matcher.group("sign"));
        return hours > 14 || minutes > 59
                ? Optional.empty()
                : Optional.of("%s%02d:%02d".formatted(west ? "-" : "+", hours, minutes));
    }
}
