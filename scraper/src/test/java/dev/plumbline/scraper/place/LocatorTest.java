package dev.plumbline.scraper.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Lisbon; Portugal, PT, Lisbon, Lisbon, Europe/Lisbon",
        "Portugal; Lisboa, PT, Lisbon, Lisbon, Europe/Lisbon",
        "München; Deutschland, DE, Bavaria, Munich, Europe/Berlin",
        "Paris; TX, US, Texas, Paris, America/Chicago",
        "Paris; France, FR, Île-de-France, Paris, Europe/Paris",
        "Cambridge; MA, US, Massachusetts, Cambridge, America/New_York",
        "Cambridge; UK, GB, England, Cambridge, Europe/London",
        "Cambridge; Massachusetts; United States, US, Massachusetts, Cambridge, America/New_York",
        "San José; Costa Rica, CR, San José, San José, America/Costa_Rica",
        "San Jose; CA, US, California, San Jose, America/Los_Angeles",
        "Berlin; DE, DE, State of Berlin, Berlin, Europe/Berlin",
        "Atlanta; Georgia, US, Georgia, Atlanta, America/New_York",
        "Tbilisi; Georgia, GE, Tbilisi, Tbilisi, Asia/Tbilisi",
        "London; ON, CA, Ontario, London, America/Toronto",
        "Perth; WA, AU, Western Australia, Perth, Australia/Perth",
        "São Paulo; SP, BR, São Paulo, São Paulo, America/Sao_Paulo",
        "Bangalore; Karnataka; India, IN, Karnataka, Bengaluru, Asia/Kolkata",
        "Springfield; IL, US, Illinois, Springfield, America/Chicago",
        "San Francisco Bay Area, US, California, San Francisco, America/Los_Angeles",
        "Greater Paris Metropolitan Region, FR, Île-de-France, Paris, Europe/Paris",
        "Kreuzberg; Berlin; Germany, DE, State of Berlin, Berlin, Europe/Berlin",
        "Україна; Київ, UA, Kyiv City, Kyiv, Europe/Kyiv",
    })
    void region_and_country_decide_among_places_of_one_name(
            String parts, String country, String region, String city, String zone) {
        Located found = Locator.locate(List.of(parts.split("; ")));
        assertThat(found.country()).isEqualTo(country);
        assertThat(found.region()).extracting(Region::name).isEqualTo(region);
        assertThat(found.city()).extracting(City::name).isEqualTo(city);
        assertThat(found.zones()).containsExactly(zone);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Munich, Munich, DE",
        "München, Munich, DE",
        "Мюнхен, Munich, DE",
        "Muenchen, Munich, DE",
        "ミュンヘン, Munich, DE",
        "東京, Tokyo, JP",
        "Tokio, Tokyo, JP",
        "Київ, Kyiv, UA",
        "Kyiv, Kyiv, UA",
        "Kiev, Kyiv, UA",
        "Warszawa, Warsaw, PL",
        "北京, Beijing, CN",
        "서울, Seoul, KR",
        "القاهرة, Cairo, EG",
        "दिल्ली, Delhi, IN",
        "Αθήνα, Athens, GR",
        "Lisboa, Lisbon, PT",
        "Wien, Vienna, AT",
        "Roma, Rome, IT",
        "İstanbul, Istanbul, TR",
        "London, London, GB",
        "Paris, Paris, FR",
        "Lagos, Lagos, NG",
        "NYC, New York City, US",
        "Washington DC, Washington, US",
        "Milan, Milan, IT",
        "Geneva, Genève, CH",
        "Granada; España, Granada, ES",
        "Washington; D.C., Washington, US",
        "New York, New York City, US",
        "Buenos Aires, Buenos Aires, AR",
        "Toronto, Toronto, CA",
        "Hồ Chí Minh, Ho Chi Minh City, VN",
        "Bengaluru, Bengaluru, IN",
        "Saint Petersburg, Saint Petersburg, RU",
    })
    void a_well_known_city_needs_no_country_in_any_language(String name, String city, String country) {
        Located found = Locator.locate(List.of(name.split("; ")));
        assertThat(found.city()).extracting(City::name).isEqualTo(city);
        assertThat(found.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Springfield",
                "Cambridge",
                "San José",
                "San Jose",
                "Birmingham",
                "Valencia",
                "Hyderabad",
                "Córdoba",
                "Richmond",
                "Punjab",
                "León",
                "Celle Street",
                "Developer",
                "Home office",
                "Open to work",
                "Ask me",
                "Berlin and London"
            })
    void a_name_of_several_places_or_none_tells_no_country(String name) {
        assertThat(Locator.locate(List.of(name))).isEqualTo(Located.NOWHERE);
    }

    @ParameterizedTest
    @CsvSource({"Berlin; Lisbon", "Ontario; CA", "Sales; IT", "Lead; DE", "Foo; WA"})
    void parts_that_do_not_fit_together_tell_no_country(String parts) {
        assertThat(Locator.locate(List.of(parts.split("; "))).country()).isNull();
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @CsvSource({
        "Texas, US, Texas",
        "Bayern, DE, Bavaria",
        "Bavaria; Germany, DE, Bavaria",
        "California; United States, US, California",
        "Ontario, CA, Ontario",
        "Victoria; Australia, AU, Victoria",
        "Minas Gerais; Brasil, BR, Minas Gerais",
        "Karnataka, IN, Karnataka",
        "Georgia; USA, US, Georgia",
        "Smallville; Texas, US, Texas",
        "Smallville; TX, US, Texas",
        "Sachsen, DE, Saxony",
    })
    void a_state_tells_its_country(String parts, String country, String region) {
        Located found = Locator.locate(List.of(parts.split("; ")));
        assertThat(found.country()).isEqualTo(country);
        assertThat(found.region()).extracting(Region::name).isEqualTo(region);
        assertThat(found.city()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Smallville; Germany, DE",
        "Springfield; USA, US",
        "Washington; United States, US",
        "Georgia, GE",
        "Deutschland, DE",
        "日本, JP",
        "Україна, UA",
        "भारत, IN",
        "Türkiye, TR",
        "Berlin; France, FR",
        "Hong Kong, HK",
    })
    void a_country_in_full_is_believed_whatever_stands_before(String parts, String country) {
        Located found = Locator.locate(List.of(parts.split("; ")));
        assertThat(found.country()).isEqualTo(country);
        assertThat(found.city()).isNull();
    }

    @Test
    void every_region_in_the_table_is_one_of_the_gazetteer() {
        assertThat(Regions.rows())
                .allSatisfy(row -> assertThat(Gazetteer.get().regions())
                        .anyMatch(region -> region.country().equals(row.get(0))
                                && region.code().equals(row.get(1))));
    }

    @Test
    void every_short_name_is_a_citys() {
        assertThat(Table.rows(Atlas.class, "short-names.csv"))
                .allSatisfy(row -> assertThat(city(row.getFirst())).isNotNull());
    }

    @Test
    void coordinates_are_those_of_the_city() {
        assertThat(Gazetteer.get().cities("tartu"))
                .singleElement()
                .satisfies(tartu -> assertThat(tartu.latitude()).isEqualTo(58.38))
                .satisfies(tartu -> assertThat(tartu.longitude()).isEqualTo(26.73));
    }

    private static @Nullable City city(String name) {
        return Locator.locate(name, null, null).city();
    }
}
