package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Records.networks;
import static dev.plumbline.scraper.Records.records;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord.Network;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import dev.plumbline.scraper.rule.Dossier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInLogTest {

    private static final String HEADER = "time,user,ip address,asn,as org,is proxy,is hosting,city,country,result\n";

    @Test
    void is_read_once_however_many_rules_ask() {
        Dossier dossier = log("08:00,nora,192.0.2.9,64496,access,,,Leeds,GB,success");
        assertThat(SignInLog.of(dossier)).isSameAs(SignInLog.of(dossier));
    }

    @Test
    void a_row_without_a_place_has_that_of_its_address_from_before_or_after() {
        assertThat(cities(
                        "08:00,nora,192.0.2.9,,,,,,,success",
                        "09:00,nora,192.0.2.9,64496,access,,,Leeds,GB,success",
                        "10:00,nora,192.0.2.9,,,,,,,success",
                        "11:00,nora,198.51.100.6,,,,,,,success"))
                .containsExactly("Leeds", "Leeds", "Leeds", "-");
    }

    @Test
    void a_row_keeps_the_place_that_it_tells_itself() {
        assertThat(cities(
                        "08:00,nora,192.0.2.9,64496,access,,,Leeds,GB,success",
                        "09:00,nora,192.0.2.9,64496,access,,,York,GB,success"))
                .containsExactly("Leeds", "York");
    }

    @Test
    void of_two_rows_that_tell_as_much_of_an_address_the_earlier_is_believed() {
        assertThat(cities(
                        "08:00,nora,192.0.2.9,64496,access,,,Leeds,GB,success",
                        "09:00,nora,192.0.2.9,64496,access,,,York,GB,success",
                        "10:00,nora,192.0.2.9,,,,,,,success"))
                .containsExactly("Leeds", "York", "Leeds");
    }

    @Test
    void a_country_alone_gives_way_to_a_city_with_coordinates() {
        assertThat(cities(
                        "08:00,nora,192.0.2.9,64496,access,,,,GB,success",
                        "09:00,nora,192.0.2.9,64496,access,,,Leeds,GB,success",
                        "10:00,nora,192.0.2.9,,,,,,,success"))
                .containsExactly("-", "Leeds", "Leeds");
    }

    @Test
    void a_row_that_calls_the_address_a_proxy_is_believed_before_one_that_does_not() {
        assertThat(SignInLog.of(log(
                                "08:00,nora,192.0.2.9,64496,access,,,Leeds,GB,success",
                                "09:00,nora,192.0.2.9,64496,access,true,,Leeds,GB,success",
                                "10:00,nora,192.0.2.9,,,,,,,success"))
                        .all())
                .extracting(SignInLog::isRelayed)
                .containsExactly(true, true, true);
    }

    @Test
    void a_network_told_in_part_is_completed_field_by_field() {
        Network network = SignInLog.of(log(
                        "08:00,nora,192.0.2.9,64496,example access,false,true,Leeds,GB,success",
                        "09:00,nora,192.0.2.9,64500,,,,Leeds,GB,success"))
                .all()
                .getLast()
                .network();
        assertThat(network).isEqualTo(new Network(64500L, "example access", false, true));
    }

    @Test
    void rows_without_an_address_learn_nothing_from_one_another() {
        assertThat(cities("08:00,nora,,64496,access,,,Leeds,GB,success", "09:00,nora,,,,,,,,success"))
                .containsExactly("Leeds", "-");
    }

    @Test
    void the_organisations_own_networks_are_left_out_by_range_and_by_number() {
        String[] rows = {
            "08:00,nora,192.0.2.9,64496,access,,,Leeds,GB,success",
            "09:00,nora,198.51.100.6,64497,other,,,York,GB,success",
            "10:00,nora,203.0.113.4,64498,third,,,Lisbon,PT,success"
        };
        assertThat(SignInLog.of(log(rows).of(networks(Set.of("192.0.2.0/24", "AS64498"), Set.of())))
                        .all())
                .extracting(SignIn::ip)
                .containsExactly("198.51.100.6");
    }

    @Test
    void accounts_stand_apart_and_hold_what_was_used() {
        assertThat(SignInLog.of(log(
                                "08:00,nora,192.0.2.9,,,,,,,success",
                                "09:00,ines,192.0.2.9,,,,,,,success",
                                "10:00,nora,192.0.2.9,,,,,,,failure",
                                "11:00,nora,192.0.2.9,,,,,,,success"))
                        .byAccount())
                .extracting(List::size)
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Example Hosting Ltd", "EXAMPLE-VPS", "Tor exit", "Example Data Cloud"})
    void a_name_can_tell_a_relay(String name) {
        assertThat(NetworkNames.isRelay(new Network(null, name, null, null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({",,", "Cloudberry Fibre,,", "Torfaen Access,false,false", "access,,false"})
    void an_ordinary_network_is_no_relay(String name, Boolean proxy, Boolean hosting) {
        Network network = new Network(64496L, name, proxy, hosting);
        assertThat(NetworkNames.isRelay(network)).isFalse();
        assertThat(NetworkNames.isMobile(network)).isFalse();
    }

    @Test
    void a_row_can_tell_a_proxy_or_a_hosting_company_without_a_name() {
        assertThat(NetworkNames.isRelay(new Network(1L, null, true, null))).isTrue();
        assertThat(NetworkNames.isRelay(new Network(1L, null, null, true))).isTrue();
        assertThat(NetworkNames.isRelay(null)).isFalse();
    }

    @Test
    void a_name_can_tell_a_mobile_network() {
        assertThat(NetworkNames.isMobile(new Network(1L, "Example Mobile AB", null, null)))
                .isTrue();
        assertThat(NetworkNames.isMobile(new Network(1L, null, null, null))).isFalse();
        assertThat(NetworkNames.isMobile(null)).isFalse();
    }

    private static Stream<String> cities(String... rows) {
        return SignInLog.of(log(rows)).all().stream()
                .map(SignIn::location)
                .map(location -> location == null ? "-" : Objects.requireNonNullElse(location.city(), "-"));
    }

    private static Dossier log(String... rows) {
        return records(Stream.of(rows)
                .map(row -> row.replaceFirst(",(\\w+),", ",$1@example.org,"))
                .reduce(
                        HEADER,
                        (log, row) -> log + "2026-03-02T" + row.replaceFirst("^(\\d\\d:\\d\\d)", "$1:00Z") + "\n"));
    }
}
