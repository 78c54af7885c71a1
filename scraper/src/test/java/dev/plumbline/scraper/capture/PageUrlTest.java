package dev.plumbline.scraper.capture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://www.jane.example/, jane.example",
        "http://Jane.Example:80/About/, jane.example/About",
        "https://m.jane.example/about, jane.example/about",
        "https://mobile.twitter.com/jane, twitter.com/jane",
        "https://touch.linkedin.com/in/jane, linkedin.com/in/jane",
        "https://m.me/jane, m.me/jane",
        "https://jane.example./a//b/, jane.example/a/b",
        "https://jane.example/a?utm_source=x&utm_medium=y&fbclid=z, jane.example/a",
        "https://jane.example/a?b=2&a=1&gclid=3, jane.example/a?a=1&b=2",
        "https://jane.example/?hl=de&ref=board, jane.example",
        "https://x.com/jane?s=21&t=abc, x.com/jane",
        "https://jane.example/search?s=21, jane.example/search?s=21",
        "https://www.instagram.com/jane/?igshid=abc=, instagram.com/jane",
        "https://www.linkedin.com/in/j%C3%BCrgen-k, linkedin.com/in/jürgen-k",
        "https://www.linkedin.com/in/jürgen-k/, linkedin.com/in/jürgen-k",
        "https://www.upwork.com/freelancers/%7E01f3a9, upwork.com/freelancers/~01f3a9",
        "https://jane.example/a%20b?x, jane.example/a%20b?x",
        "https://münchen.example/, xn--mnchen-3ya.example",
        "https://jane.example/a{b}[c]`d, jane.example/a%7Bb%7D%5Bc%5D%60d",
        "https://jane.example/100%, jane.example/100%25",
    })
    void one_page_has_one_spelling(String address, String spelling) {
        assertThat(PageUrl.of(address).canonical()).isEqualTo(spelling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane.example",
                "ftp://jane.example",
                "javascript:alert(1)",
                "https://",
                "https://u:p@jane.example/",
                "https://jane.example\\@evil.example/",
                "mailto:jane@jane.example",
                "https:///x",
                "http://[::1/"
            })
    void what_no_page_of_the_web_can_have_is_no_address(String text) {
        assertThat(PageUrl.parse(text)).isEmpty();
    }

    @Property(tries = 3000)
    void a_spelling_spelt_again_is_the_same(@ForAll("addresses") String address) {
        PageUrl.parse(address)
                .map(PageUrl::canonical)
                .ifPresent(once -> assertThat(PageUrl.parse("https://" + once).map(PageUrl::canonical))
                        .as(address)
                        .contains(once));
    }

    @Property(tries = 2000)
    void any_text_is_an_address_or_none(@ForAll String text) {
        assertThat(PageUrl.parse(text).map(PageUrl::canonical).orElse("none")).isNotEmpty();
        assertThat(PageUrl.parse("https://" + text).map(PageUrl::canonical).orElse("none"))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> host = Arbitraries.of(
                "jane.example",
                "www.m.Jane.example",
                "m.me",
                "www.com",
                "münchen.example",
                "10.0.0.1",
                "[::1]",
                "a.b.",
                "www.www.");
        Arbitrary<String> port = Arbitraries.of("", ":80", ":443", ":8090", ":");
        Arbitrary<String> rest = Arbitraries.strings()
                .withChars("/?#&=%25eE4~@+:;.,[]{}|\"<> äß東\u0301\ufffdaZ09_-")
                .ofMaxLength(40);
        return Combinators.combine(Arbitraries.of("http", "https", "HTTPS"), host, port, rest)
                .as((scheme, name, number, end) -> scheme + "://" + name + number + "/" + end);
    }
}
