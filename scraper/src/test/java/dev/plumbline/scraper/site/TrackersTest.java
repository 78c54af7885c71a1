package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plumbline.scraper.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackersTest {
    private static final String HEAD =
            "<title>Jane Doe</title><h1 class='h-card'><a class='p-name u-url' href='https://jane.example/'>Jane Doe</a></h1>";

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>gtag('config', 'UA-12345678-1')</script> | google-analytics | UA-12345678-1",
                "<script>fbq('init', '123456789012345');</script> | facebook-pixel | 123456789012345",
                "<script>h._hjSettings={hjid:1234567,hjsv:6};</script> | hotjar | 1234567",
                "<script>a('https://mc.yandex.ru/watch/12345678')</script> | yandex-metrika | 12345678",
                "<script>t.src='https://www.clarity.ms/tag/abcd1234ef'</script> | microsoft-clarity | abcd1234ef",
                "<form action='https://getform.io/f/abcd1234-ef'></form> | getform | abcd1234-ef",
                "<form action='https://formspree.io/f/xyzabcde'></form> | formspree | xyzabcde",
            })
    void an_id_in_the_source_is_a_tracker(String source, String service, String id) {
        assertThat(Read.page("https://jane.example/", HEAD + source).claims(Claim.Tracker.class))
                .extracting(Claim.Tracker::service, Claim.Tracker::trackerId)
                .containsExactly(tuple(service, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>fbq('track', 'PageView')</script>",
                "<script>var hjid:12</script>",
                "<script>fbq('init', pixelOfThisPage)</script>",
                "<form action='/contact'></form>"
            })
    void other_words_are_none(String source) {
        assertThat(Read.page("https://jane.example/", HEAD + source).claims(Claim.Tracker.class))
                .isEmpty();
    }
}
