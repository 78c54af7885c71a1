package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as people read them, in the zone of the browser and never without it. */
public final class Times {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final ZoneId UTC = ZoneId.of("UTC");

    private Times() {}

    /** Day, time and zone: {@code 22 Nov 2026, 10:30 CET}. */
    public static String moment(Instant at) {
        return moment(at, zone());
    }

    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** The day: {@code 22 Nov 2026}. */
    public static String day(Instant at) {
        return DAY.format(at.atZone(zone()));
    }

    /** How long ago, in one unit: {@code 5 min}, {@code 2 h}, {@code 3 d}. */
    public static String age(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return "now";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 1 ? age.toHours() + " h" : age.toDays() + " d";
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
