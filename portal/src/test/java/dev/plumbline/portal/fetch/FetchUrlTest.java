package dev.plumbline.portal.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://folio.example/",
                "file:///etc/hosts",
                "javascript:alert(1)",
                "http:///path",
                "http://",
                "http://user@folio.example/",
                "http://user:word@folio.example/",
                "http://folio.example\\@127.0.0.1/",
                "http://folio.example/a\tb",
                "http://folio.example/a\nHost: x",
                "http://folio.example/ a",
                "http://folio.example:22/",
                "http://folio.example:8080/",
                "http://folio.example:/",
                "http://folio.example:0080/",
                "http://localhost/",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://127.0.0.01/",
                "http://1.2.3.4.5/",
                "http://256.1.1.1/",
                "http://folio.example./",
                "http://folio..example/",
                "http://fo%6cio.example/",
                "http://folio\u3002example:22/",
                "http://[::1%25lo]/",
                "http://[v1.x]/"
            })
    void refuses_what_two_parsers_could_read_differently(String address) {
        assertThatThrownBy(() -> FetchUrl.parse(address)).isInstanceOf(FetchFailure.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://Folio.Example, http://folio.example/",
        "https://folio.example/a?b=c#d, https://folio.example/a?b=c",
        "http://folio.example:80/, http://folio.example/",
        "http://folio.example:443/, http://folio.example:443/",
        "https://müller.example/é, https://xn--mller-kva.example/%C3%A9",
        "http://93.184.216.34/, http://93.184.216.34/",
        "http://[2606:4700::1111]/, http://[2606:4700::1111]/"
    })
    void spells_an_address_in_one_way(String address, String spelled) {
        assertThat(FetchUrl.parse(address)).hasToString(spelled);
    }

    @Test
    void follows_a_reference_as_a_browser_does_and_checks_it_again() {
        FetchUrl page = FetchUrl.parse("https://folio.example/work/one");
        assertThat(page.resolve("../about")).hasToString("https://folio.example/about");
        assertThat(page.resolve("//other.example/")).hasToString("https://other.example/");
        assertThatThrownBy(() -> page.resolve("http://127.1/")).isInstanceOf(FetchFailure.class);
        assertThatThrownBy(() -> page.resolve("file:///etc/passwd")).isInstanceOf(FetchFailure.class);
    }
}
