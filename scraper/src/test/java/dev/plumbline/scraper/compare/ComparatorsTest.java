package dev.plumbline.scraper.compare;

import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.Pages;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparatorsTest {

    private static final Evidence HERE = evidence("GigHub", "rdantas", Pages.NOW, "x");

    @ParameterizedTest(name = "{0} {1} | {2} {3}: {4}")
    @CsvSource({
        "Porto, PT, Porto, PT, AGREE",
        "Lisboa, PT, Lisbon, PT, AGREE",
        "München, DE, Munich, DE, AGREE",
        ", PT, , PT, AGREE",
        "Porto, PT, , PT, COMPATIBLE",
        "Porto, , Porto, PT, COMPATIBLE",
        "Porto, PT, Lisbon, PT, COMPATIBLE",
        ", PR, , US, COMPATIBLE",
        "Lisbon, PT, Tartu, EE, DIFFER",
        ", PL, , VN, DIFFER",
        "Porto, , Tartu, EE, CANNOT_TELL",
        "Worldwide, , Tartu, EE, CANNOT_TELL",
    })
    void compares_places_at_the_coarser_of_both(
            @Nullable String city,
            @Nullable String country,
            @Nullable String city2,
            @Nullable String country2,
            Agreement agreement) {
        assertThat(Places.compare(place(city, country), place(city2, country2)).agreement())
                .isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "Europe/Lisbon, PT, AGREE",
        "Atlantic/Azores, PT, AGREE",
        "Atlantic/Canary, ES, AGREE",
        "+00:00, PT, COMPATIBLE",
        "+01:00, PT, COMPATIBLE",
        "UTC+2, PT, COMPATIBLE",
        "Europe/Madrid, PT, COMPATIBLE",
        "-10:00, US, COMPATIBLE",
        "Asia/Singapore, GH, DIFFER",
        "UTC+8, PL, DIFFER",
        "+05:30, IN, COMPATIBLE",
        "Mars/Olympus, PL, CANNOT_TELL",
    })
    void compares_zones_with_every_zone_of_a_country(String zone, String country, Agreement agreement) {
        assertThat(Zones.compare(new Claim.TimeZone(zone, zone, HERE), place(null, country))
                        .agreement())
                .isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} to {1} | {2} to {3}: {4}")
    @CsvSource({
        "2019, 2022, 2019, 2022, AGREE",
        "2022, now, 2022-12, now, COMPATIBLE",
        "2019-03, 2022-11, 2019, 2022, COMPATIBLE",
        "2019-03, now, 2019-04, now, COMPATIBLE",
        "2022, now, 2021-12, now, COMPATIBLE",
        "2019, now, 2021-03, now, DIFFER",
        "2018, 2022, 2019, 2022, DIFFER",
        "2019, 2022, 2019, now, DIFFER",
    })
    void compares_dates_at_the_coarser_of_both(String a, String b, String c, String d, Agreement agreement) {
        assertThat(Periods.compare(dates(a, b), dates(c, d)).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "Corvid Systems, corvid systems, AGREE",
        "Corvid Systems GmbH, Corvid Systems, COMPATIBLE",
        "Corvid Systems, Corvid, COMPATIBLE",
        "U. Aveiro, University of Aveiro, COMPATIBLE",
        "Universidade de Aveiro, University of Aveiro, COMPATIBLE",
        "MIT, Massachusetts Institute of Technology, COMPATIBLE",
        "TU Wien, Vienna University of Technology, COMPATIBLE",
        "Universität Zürich, University of Zurich, COMPATIBLE",
        "University of Graz, University of Oslo, DIFFER",
        "University, University of Oslo, DIFFER",
        "Haldenworks, Tidewater Data, DIFFER",
        "Self-employed, Tidewater Data, CANNOT_TELL",
    })
    void compares_organisations_by_their_telling_words(String left, String right, Agreement agreement) {
        assertThat(Organisations.compare(left, right).agreement()).isEqualTo(agreement);
        assertThat(Organisations.compare(right, left).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "BSc Computer Science, Bachelor of Science in Computer Science, AGREE",
        "BSc Computer Science, Computer Engineering, COMPATIBLE",
        "BSc Physics, MSc Informatics, DIFFER",
        "BSc Physics, MSc Physics, DIFFER",
        "Master's degree, Informatics, CANNOT_TELL",
    })
    void compares_degrees_by_level_and_subject(String left, String right, Agreement agreement) {
        assertThat(Degrees.compare(left, right).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "nb@postbox.example, NB@postbox.example, AGREE",
        "nb+jobs@postbox.example, nb@postbox.example, COMPATIBLE",
        "n.b@gmail.com, nb@gmail.com, COMPATIBLE",
        "n.b@postbox.example, nb@postbox.example, DIFFER",
    })
    void compares_mailboxes(String left, String right, Agreement agreement) {
        assertThat(Contacts.compare(new Claim.Email(left, left, HERE), new Claim.Email(right, right, HERE))
                        .agreement())
                .isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "2019, 2022, 2021, now, 1",
        "2015-01, 2016-01, 2018-01, now, 0",
        "2019-01, now, 2020-01, now, 82",
    })
    void counts_the_months_that_two_periods_surely_share(String a, String b, String c, String d, long months) {
        assertThat(Periods.sharedMonths(dates(a, b), dates(c, d), YearMonth.of(2026, 11)))
                .isEqualTo(months);
    }

    private static Claim.Place place(@Nullable String city, @Nullable String country) {
        return (Claim.Place) Pages.place(city, country).on(HERE);
    }
}
