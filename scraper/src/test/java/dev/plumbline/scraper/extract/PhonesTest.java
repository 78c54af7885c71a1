package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "+49 1512 3456789, , +4915123456789, DE, mobile",
        "01512 3456789, DE, +4915123456789, DE, mobile",
        "030 23125 000, DE, +493023125000, DE, fixed-line",
        "+44 7400 123456, , +447400123456, GB, mobile",
        "+1 800 253 0000, , +18002530000, US, toll-free",
        "+44 56 1234 5678, , +445612345678, GB, voip",
        "+1 650 253 0000, , +16502530000, US, fixed-line-or-mobile",
        "+351 912 345 678 (work), , +351912345678, PT, mobile",
        "+49 30 23125-000 ext. 12, , +493023125000, DE, fixed-line",
        "+٤٩ ١٥١٢ ٣٤٥٦٧٨٩, , +4915123456789, DE, mobile",
    })
    void tells_country_and_line(
            String text, @Nullable String place, String e164, String country, @Nullable String line) {
        PhoneNumber phone = PhoneNumber.field(text, place).orElseThrow();
        assertThat(phone.e164()).isEqualTo(e164);
        assertThat(phone.country()).isEqualTo(country);
        assertThat(phone.line()).isEqualTo(line);
    }

    @Test
    void a_number_without_a_country_keeps_its_digits_only() {
        assertThat(PhoneNumber.field("0151 2345678", null)).contains(new PhoneNumber("0151 2345678", null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "tel:+493023125000, +493023125000",
        "tel:+49%2030%2023125000;ext=2, +493023125000",
        "tel://+493023125000, +493023125000",
        "sms:+4915123456789?body=hi, +4915123456789",
        "https://wa.me/4915123456789?text=hi, +4915123456789",
        "https://api.whatsapp.com/send?phone=%2B4915123456789&text=x, +4915123456789",
    })
    void a_link_that_dials_is_a_number(String href, String e164) {
        assertThat(PhoneText.ofLink(href)).map(PhoneNumber::e164).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wa.me/message/ABC",
                "https://wa.me/qr/X",
                "https://jane.example/4915123456789",
                "tel:",
                "tel:911"
            })
    void a_link_that_dials_nobody_is_none(String href) {
        assertThat(PhoneText.ofLink(href)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call +49 1512 3456789, any time | +4915123456789",
                "WhatsApp:+4915123456789 | +4915123456789",
                "(+44) 7400 123456 | +447400123456",
                "+1 (555) 010-0199 | +15550100199",
            })
    void finds_international_numbers_in_text(String text, String e164) {
        assertThat(PhoneText.in(text).stream().map(PhoneNumber::e164)).containsExactly(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+12025550 likes", "C++ 2011 2014 2017 2020", "1+49 1512 3456789", "+10000000000 stars",
                        "+100% growth 2020 2021",
                "Room 030 23125000", "ISBN 978-3-16-148410-0", "2019-2023", "+5 years, 2 months", "+49 1512 3456789€",
                "Version 1.2.3+20260101120000", "192.168.100.200", "q=+4915123456789"
            })
    void does_not_dial_what_is_no_number(String text) {
        assertThat(PhoneText.in(text)).isEmpty();
    }

    @Property(tries = 1000)
    void any_text_is_read(@ForAll String text) {
        PhoneText.in("+" + text);
        PhoneText.ofLink("tel:" + text);
        PhoneNumber.field(text, "DE");
    }
}
