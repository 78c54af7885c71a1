package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.analysis.ReadingFault;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaptureViewTest extends ViewTest {
    @Autowired
    private Clock clock;

    @Test
    void shows_what_a_page_says_as_text_only() {
        Member member = signIn(Role.RECRUITER);
        String html = """
                <html><head><title>Mei Tanaka</title><script type="application/ld+json">
                {"@context":"https://schema.org","@type":"Person","name":"Mei Tanaka"}</script></head><body><h1>Mei Tanaka</h1>
                <dl><dt>Location</dt><dd>Osaka, Japan</dd><dt>Bio</dt><dd>Bus\u202etables</dd></dl>
                <p><a rel="me" href="https://code.example/mei">Code</a></p></body></html>
                """;
        String id = CaptureRequests.analysed(portal, member, "https://mei.example/", html, clock.instant())
                .get("id")
                .asString();
        navigate("captures/" + id, CaptureView.class);
        assertThat(screen()).contains("Osaka, Japan", "Download the stored page", "analysed", "this one");
        assertThat(screen()).doesNotContain("\u202e");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keeps_a_claim_that_was_read_wrongly_as_a_case_and_takes_it_back() {
        Member member = signIn(Role.RECRUITER);
        String id = CaptureRequests.analysed(
                        portal,
                        member,
                        "https://ida.example/",
                        Pages.profile("Ida Sandvik", "I write code.", List.of()),
                        clock.instant())
                .get("id")
                .asString();
        navigate("captures/" + id, CaptureView.class);
        Button wrong = find(Button.class).withText("Read wrongly…").all().getFirst();
        test(wrong).click();
        find(Select.class).all().getLast().setValue(ReadingFault.OTHER_PERSON);
        test(find(Button.class).withText("Keep as a case").single()).click();
        assertThat(screen())
                .contains("Kept as a case for the maintainer.", "name “Ida Sandvik”: it is about somebody else");
        test(find(Button.class).withText("Take back").single()).click();
        assertThat(screen()).contains("Taken back.").doesNotContain("it is about somebody else");
    }
}
