package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Times as people read them, in the zone of the browser and never without it. */
public final class Times {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private Times() {}

    /** Day, time and zone: {@code 22 Nov 2026, 10:30 CET}. */
    public static String moment(Instant at) {
        return moment(at, zone());
    }

    static String moment(Instant at, ZoneId zone) {
        return format("times.moment", at.atZone(zone));
    }

    /** The day: {@code 22 Nov 2026}. */
    public static String day(Instant at) {
        return format("times.day", at.atZone(zone()));
    }

    /** How long ago, in one unit: {@code 5 min}, {@code 2 h}, {@code 3 d}. */
    public static String age(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return Words.say("times.now");
        }
        if (age.toHours() < 1) {
            return Words.say("times.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? Words.say("times.hours", age.toHours()) : Words.say("times.days", age.toDays());
    }

    private static String format(String pattern, ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(Words.say(pattern), Words.locale()).format(at);
    }

    /** The zone of the browser; UTC where it has not told. */
    public static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(details -> details.getTimeZoneId())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(UTC);
    }
}
