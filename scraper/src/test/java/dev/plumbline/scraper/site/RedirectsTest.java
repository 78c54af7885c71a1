package dev.plumbline.scraper.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.capture.PageUrl;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fjane.example%2Fcv&h=AT0",
                "https://lm.facebook.com/l.php?h=AT0&u=https%3A%2F%2Fjane.example%2Fcv",
                "https://l.instagram.com/?u=https%3A%2F%2Fjane.example%2Fcv&e=x",
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fjane.example%2Fcv&usg=A",
                "https://www.google.com/url?q=https://jane.example/cv",
                "https://www.google.com/amp/s/jane.example/cv",
                "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fjane%2Eexample%2Fcv&urlhash=x",
                "https://www.linkedin.com/safety/go?url=https%3A%2F%2Fjane.example%2Fcv",
                "https://steamcommunity.com/linkfilter/?url=https://jane.example/cv",
                "https://steamcommunity.com/linkfilter/?u=https%3A%2F%2Fjane.example%2Fcv",
                "https://out.reddit.com/t3_1?url=https%3A%2F%2Fjane.example%2Fcv&token=A",
                "https://t.umblr.com/redirect?z=https%3A%2F%2Fjane.example%2Fcv&t=x",
                "https://href.li/?https://jane.example/cv",
                "https://medium.com/r/?url=https%3A%2F%2Fjane.example%2Fcv",
                "https://www.youtube.com/redirect?event=channel_description&q=https%3A%2F%2Fjane.example%2Fcv",
                "https://vk.com/away.php?to=https%3A%2F%2Fjane.example%2Fcv&cc_key=",
                "https://slack-redir.net/link?url=https%3A%2F%2Fjane.example%2Fcv",
                "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjane.example%2Fcv&data=x",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fhref.li%2F%3Fhttps%3A%2F%2Fjane.example%2Fcv",
                "https://jane-example.cdn.ampproject.org/c/s/jane.example/cv",
            })
    void a_link_shim_leads_where_its_parameter_says(String address) {
        assertThat(Redirects.followed(PageUrl.of(address)).canonical()).isEqualTo("jane.example/cv");
    }

    @ParameterizedTest
    @CsvSource({
        "https://lnkd.in/abc",
        "https://bit.ly/abc?url=https://jane.example",
        "https://jane.example/url?q=https://else.example/",
        "https://www.google.com/search?q=https://jane.example",
        "https://www.facebook.com/sharer.php?u=https://jane.example",
        "https://l.facebook.com/l.php?u=javascript:alert(1)",
        "https://l.facebook.com/l.php?u=%zz",
        "https://l.facebook.com/l.php",
        "https://href.li/",
    })
    void any_other_address_stays_as_it_is(String address) {
        PageUrl url = PageUrl.of(address);
        assertThat(Redirects.followed(url)).isEqualTo(url);
    }

    @Property(tries = 500)
    void whatever_the_parameter_holds_is_followed_or_not(@ForAll String held) {
        PageUrl.parse("https://l.facebook.com/l.php?u=" + held)
                .ifPresent(
                        url -> assertThat(Redirects.followed(url).canonical()).isNotEmpty());
    }
}
