package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "jane@postbox.example",
                "Write to jane@postbox.example.",
                "'jane@postbox.example'",
                "<jane@postbox.example>",
                "邮箱：jane@postbox.example（工作）",
                "邮箱jane@postbox.example或电话",
                "jane [at] postbox.example",
                "jane(at)postbox.example",
                "jane (at) postbox (dot) example",
                "jane{at}postbox{dot}example",
                "jane [@] postbox [.] example",
                "jane <at> postbox.example",
                "jane [ät] postbox [punkt] example",
                "jane[arroba]postbox[punto]example",
                "ja\u200bne@post\u200dbox.exam\u00adple",
                "jane＠postbox.example",
                "jane at postbox dot example",
                "Email: jane at postbox dot example.",
                "You can reach me by mail: jane AT postbox DOT example",
            })
    void reads_an_address_however_it_is_hidden(String text) {
        assertThat(Emails.in(text)).containsExactly("jane@postbox.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look at example.com",
                "look at example dot com",
                "Have a look at my work at example.com.",
                "We are at example dot com, mail us there",
                "I work at corvid dot example and like mail",
                "Engineer @ corvid.example",
                "logo@2x.png",
                "icon@3x.webp",
                "@jane",
                "@jane@social.example",
                "https://social.example/@jane",
                "git@host.example:jane/tools.git",
                "https://jane@host.example/x",
                "ssh://jane@host.example/x",
                "react@18.2.0",
                "a@b",
                "jane@localhost",
                "jane@host..example",
                "meet (at) noon",
                "arrays (at) index.html",
                "x = [at] y",
                "5 @ 3.50",
            })
    void does_not_make_an_address_of_what_is_none(String text) {
        assertThat(Emails.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jane at postbox.example, jane@postbox.example",
        "jane @ postbox.example, jane@postbox.example",
        "jane@postbox.example (private), jane@postbox.example",
    })
    void a_field_for_mail_needs_fewer_words(String text, String address) {
        assertThat(Emails.field(text)).map(FoundEmail::address).contains(address);
    }

    @Test
    void keeps_the_words_on_the_page() {
        assertThat(Emails.found("Write: jane [at] postbox [dot] example, or call"))
                .containsExactly(new FoundEmail("jane [at] postbox [dot] example", "jane@postbox.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:jane@postbox.example?subject=Hi",
        "mailto:jane%40postbox.example",
        "MAILTO:jane@postbox.example",
        "'mailto:jane@postbox.example,joe@postbox.example'",
        "/cdn-cgi/l/email-protection#4228232c2702322d313620 2d3a6c273a232f322e27",
    })
    void reads_links(String href) {
        assertThat(Emails.ofLink(href.replace(" ", ""))).contains("jane@postbox.example");
    }

    @Test
    void reads_letters_that_are_shown_from_the_last_to_the_first() {
        assertThat(Emails.turned("elpmaxe.xobtsop@enaj")).contains("jane@postbox.example");
        assertThat(Emails.turned("elpmaxe.xobtsop")).isEmpty();
    }

    @Property(tries = 1000)
    void any_text_is_read(@ForAll String text) {
        Emails.found(text).forEach(found -> assertThat(found.address()).contains("@"));
        Emails.field(text);
        Emails.ofLink("mailto:" + text);
        Emails.unhidden(text);
    }
}
