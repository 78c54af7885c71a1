package dev.plumbline.scraper.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void has_a_city_in_every_country_that_has_any() {
        Set<String> without = Set.of("AQ", "BV", "HM", "TF", "UM", "IO", "TK");
        Set<String> countries = Gazetteer.get().all().map(City::country).collect(Collectors.toSet());
        List<String> missing = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !countries.contains(code) && !without.contains(code))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void every_zone_is_one_that_this_machine_knows() {
        Set<String> known = Set.of(TimeZone.getAvailableIDs());
        assertThat(Gazetteer.get().all().map(City::zone).distinct()).allMatch(known::contains);
    }

    @Test
    void every_city_lies_on_the_globe_and_goes_by_its_own_name() {
        assertThat(Gazetteer.get().all())
                .allMatch(city -> Math.abs(city.latitude()) <= 90 && Math.abs(city.longitude()) <= 180)
                .allMatch(
                        city -> Gazetteer.get().cities(PlaceKey.of(city.name())).contains(city));
    }
}
