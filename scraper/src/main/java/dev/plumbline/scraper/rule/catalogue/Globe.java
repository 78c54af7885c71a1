package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.record.EmployerRecord.Location;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import java.time.Duration;
import java.util.Optional;

/** Distances between sign-ins. */
final class Globe {
    /** The mean radius of the earth, km. */
    private static final double RADIUS = 6371;

    private static final double HOUR = 3_600_000;

    private Globe() {}

    /** Great-circle distance in km, by the haversine formula; empty where a side has no coordinates. */
    static Optional<Double> distance(SignIn a, SignIn b) {
        Location x = a.location();
        Location y = b.location();
        if (x == null
                || y == null
                || x.latitude() == null
                || x.longitude() == null
                || y.latitude() == null
                || y.longitude() == null) {
            return Optional.empty();
        }
        double north = Math.toRadians(y.latitude() - x.latitude());
        double east = Math.toRadians(y.longitude() - x.longitude());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(x.latitude()))
                        * Math.cos(Math.toRadians(y.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return Optional.of(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half))));
    }

    /** Hours between two sign-ins, a minute at least. */
    static double hours(SignIn a, SignIn b) {
        double millis = Math.abs((double) Duration.between(a.at(), b.at()).toMillis());
        return Math.max(1.0 / 60, millis / HOUR);
    }
}
