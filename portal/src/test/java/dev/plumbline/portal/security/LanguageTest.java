package dev.plumbline.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.ui.Language;
import dev.plumbline.portal.base.ui.Visitor;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LanguageTest {
    private final TestPortal portal;
    private final Visitor visitor;
    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    LanguageTest(TestPortal portal, Visitor visitor) {
        this.portal = portal;
        this.visitor = visitor;
    }

    @Test
    void the_page_speaks_the_first_language_of_the_browser_that_there_is() throws Exception {
        assertThat(page("de-AT,en;q=0.8", "")).contains("<html lang=\"de\" dir=\"ltr\"");
        assertThat(page("fr,es;q=0.8,de;q=0.5", "")).contains("<html lang=\"es\" dir=\"ltr\"");
        assertThat(page("fr", "")).contains("<html lang=\"en\" dir=\"ltr\"");
    }

    @Test
    void a_reader_from_the_right_gets_the_page_from_the_right_and_words_named_as_what_they_are() throws Exception {
        assertThat(page("ar-EG,ar;q=0.9,en;q=0.8", "")).contains("<html lang=\"en\" dir=\"rtl\"");
        assertThat(page("he", "")).contains("<html lang=\"en\" dir=\"rtl\"");
        assertThat(page("en,ar;q=0.8", "")).contains("<html lang=\"en\" dir=\"ltr\"");
    }

    @Test
    void what_was_chosen_in_this_browser_goes_first() throws Exception {
        assertThat(page("ar,de;q=0.8", "plumbline-language=es")).contains("<html lang=\"es\" dir=\"ltr\"");
        assertThat(page("de", "plumbline-language=xx")).contains("<html lang=\"de\" dir=\"ltr\"");
    }

    @Test
    void what_a_member_chose_is_kept_for_them_alone() {
        Member one = portal.recruiter();
        Member other = portal.recruiter();

        TestSignIn.as(one);
        assertThat(visitor.language()).isEmpty();
        visitor.speak(Language.GERMAN);
        assertThat(visitor.language()).contains(Language.GERMAN);
        TestSignIn.as(other);
        assertThat(visitor.language()).isEmpty();
        TestSignIn.as(one);
        visitor.speak(null);
        assertThat(visitor.language()).isEmpty();
    }

    private String page(String languages, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(portal.url("/login"))
                .header("Accept", "text/html")
                .header("Accept-Language", languages);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return browser.send(request.build(), BodyHandlers.ofString()).body();
    }
}
