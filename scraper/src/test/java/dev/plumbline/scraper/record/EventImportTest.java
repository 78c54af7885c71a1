package dev.plumbline.scraper.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.record.EmployerRecord.Act;
import dev.plumbline.scraper.record.EmployerRecord.SignIn;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EventImportTest {

    private static final String OKTA = """
            {"published":"2026-03-05T08:02:11.204Z","eventType":"user.session.start",\
            "actor":{"alternateId":"Nora@example.org","displayName":"Nora Lindqvist"},\
            "client":{"ipAddress":"192.0.2.10","userAgent":{"rawUserAgent":"Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Firefox/133.0"},\
            "geographicalContext":{"city":"Leeds","country":"United Kingdom","geolocation":{"lat":53.8,"lon":-1.5}}},\
            "securityContext":{"asNumber":64500,"asOrg":"example access network","isProxy":false},\
            "outcome":{"result":"SUCCESS"},"authenticationContext":{"externalSessionId":"s-1"}}""";

    private static final String GRAPH = """
            {"value":[
             {"createdDateTime":"2026-03-05T08:02:11Z","userPrincipalName":"nora@example.org","userDisplayName":"Nora",
              "ipAddress":"192.0.2.10","status":{"errorCode":50074},"location":{"city":"Leeds","countryOrRegion":"GB",
              "geoCoordinates":{"latitude":53.8,"longitude":-1.5}},"deviceDetail":{"deviceId":"d-1","isManaged":true}}
            ]}""";

    @Test
    void reads_okta_events_as_an_array_and_as_lines() throws IOException {
        Imported array = Imported.of("[" + OKTA + ",\n" + OKTA + "]");
        Imported lines = Imported.of(OKTA + "\n" + OKTA + "\n");
        assertThat(array.records()).hasSize(2);
        assertThat(lines.quotes()).isEqualTo(array.quotes());
        assertThat(array.quotes().getFirst())
                .isEqualTo(
                        "2026-03-05 08:02 UTC, signed in from Leeds, GB, 192.0.2.10 (AS64500 example access network), Firefox on Linux");
        assertThat(array.records().getFirst().subject()).isEqualTo("nora@example.org");
    }

    @Test
    void reads_sign_ins_of_microsoft_graph() throws IOException {
        SignIn signIn = Imported.of(GRAPH).all(SignIn.class).getFirst();
        assertThat(signIn.act()).isEqualTo(Act.CHALLENGE);
        assertThat(signIn.deviceManaged()).isTrue();
        assertThat(signIn.location()).isNotNull();
    }

    @Test
    void goes_on_behind_a_line_that_is_broken() throws IOException {
        Imported lines = Imported.of(OKTA + "\n{\"published\":\n" + OKTA + "\n");
        assertThat(lines.records()).hasSize(2);
        assertThat(lines.errors()).extracting(RowError::row).containsExactly(2);
    }

    @Test
    void keeps_what_stood_before_the_break_of_an_array() throws IOException {
        Imported broken = Imported.of("[" + OKTA + ",{\"published\":");
        assertThat(broken.records()).hasSize(1);
        assertThat(broken.summary().stopped()).contains("broken in line");
    }
}
