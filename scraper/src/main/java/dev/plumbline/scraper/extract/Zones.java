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
    private static final Set<String> UTC = Set.of("utc", "gmt", "utc±0", "utc+0", "gmt+0");

    private Zones() {}

    /** A zone id or an offset ({@code +02:00}) that a short text states; names such as "CET" mean several and are none. */
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
        return UTC.contains(text.strip().toLowerCase(Locale.ROOT)) ? Optional.of("+00:00") : Optional.empty();
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
