package dev.plumbline.scraper.generated;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented person, and everything that their page says of them.
 *
 * @param since a date as ISO writes it, to the month or to the day
 * @param zone {@code Europe/Berlin} or {@code UTC+01:00}
 */
record Person(
        Tongue tongue,
        String name,
        String handle,
        String headline,
        List<String> bio,
        Town town,
        List<Spoken> languages,
        List<String> skills,
        List<Stint> jobs,
        List<Stint> studies,
        @Nullable Price rate,
        @Nullable String since,
        List<String> links,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String zone) {

    /** A city as its page writes it, and in English. */
    record Town(String city, String english, String code, String country, String zone) {}

    /** A language by its code and as its page writes it. */
    record Spoken(String code, String language, @Nullable String level) {}

    /**
     * A job or a course.
     *
     * @param from year or year and month, as ISO writes them
     * @param to null while it goes on
     */
    record Stint(
            String where,
            String what,
            String from,
            @Nullable String to) {}

    /** A price by the {@code hour} or the {@code day}. */
    record Price(String shown, int amount, String currency, String unit) {}
}
