package dev.plumbline.portal.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class VerificationsTest {
    private static final String PAGE = """
            <html><head><title>Ida Sandvik</title><script type="application/ld+json">
            {"@context":"https://schema.org","@type":"Person","name":"Ida Sandvik","email":"ida.sandvik@mailbox.example",
             "telephone":"+47 22 12 34 56"}</script></head>
            <body><main><h1>Ida Sandvik</h1>
            <p><a href="mailto:ida.sandvik@mailbox.example">Mail</a> <a href="tel:+4722123456">+47 22 12 34 56</a></p>
            <section><h2>Contact</h2><p><a href="https://www.corvid-hiring.example/references">References</a></p></section></main></body></html>
            """;

    @Autowired
    private TestPortal portal;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Clock clock;

    private Member ana;
    private UUID candidate;

    @BeforeEach
    void aPageWithContacts() {
        ana = portal.member(portal.team(), Role.RECRUITER);
        CaptureRequests.analysed(portal, ana, "https://ida.example/", PAGE, clock.instant());
        candidate = candidates.list(ana, "", null, 10).getFirst().id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ida.sandvik@mailbox.example",
                "Ask for Ida: IDA.Sandvik@mailbox.example",
                "0047 22 12 34 56",
                "22123456",
                "https://corvid-hiring.example/references/",
                "http://www.corvid-hiring.example/references",
                "hr@ida.example",
                "https://office.ida.example/"
            })
    void refuses_a_contact_that_a_page_of_the_candidate_names_and_says_where(String contact) {
        assertThatThrownBy(() -> open(contact, "the company register"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("comes from the candidate")
                .hasMessageContaining("ida.example");
        assertThat(verifications.of(ana, candidate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hr@corvid.example",
                "sandvik@mailbox.example",
                "+47 22 12 34 57",
                "https://corvid.example/contact"
            })
    void takes_a_contact_that_was_found_elsewhere(String contact) {
        open(contact, "the company register");
        assertThat(verifications.of(ana, candidate)).hasSize(1);
    }

    @Test
    void asks_for_whom_and_where_from() {
        assertThatThrownBy(() -> open("hr@corvid.example", " "))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("where you found");
        assertThatThrownBy(() -> open("x".repeat(Verifications.LONGEST + 1), "register"))
                .isInstanceOf(Problem.class);
    }

    @Test
    void keeps_what_came_of_it_once() {
        Verification task = open("hr@corvid.example", "the company register");
        verifications.end(ana, task.id(), VerificationOutcome.DIFFERS, "They say 2021 to 2022.");
        assertThat(verifications.of(ana, candidate))
                .singleElement()
                .satisfies(ended -> assertThat(ended.end())
                        .isNotNull()
                        .extracting(Verification.End::outcome)
                        .isEqualTo(VerificationOutcome.DIFFERS));
        assertThatThrownBy(() -> verifications.end(ana, task.id(), VerificationOutcome.CONFIRMED, null))
                .isInstanceOf(Problem.class);
    }

    @Test
    void keeps_the_status_of_a_background_check_and_nothing_else() {
        Verification task = verifications.open(
                ana, candidate, new NewVerification(VerificationKind.BACKGROUND, "Identity", "x@y.example", "x"));
        assertThat(task.what().contact()).isNull();
        assertThatThrownBy(() -> verifications.end(ana, task.id(), VerificationOutcome.CONFIRMED, "Passport 123"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("only the status");
    }

    @Test
    void is_for_the_own_team_and_for_who_may_answer() {
        Verification task = open("hr@corvid.example", "the company register");
        Member other = portal.recruiter();
        assertThat(verifications.of(other, candidate)).isEmpty();
        assertThatThrownBy(() -> verifications.end(other, task.id(), VerificationOutcome.CONFIRMED, null))
                .isInstanceOf(Problem.class);
        Member auditor = portal.member(ana.team(), Role.AUDITOR);
        assertThatThrownBy(() -> verifications.end(auditor, task.id(), VerificationOutcome.CONFIRMED, null))
                .isInstanceOf(RuntimeException.class);
    }

    private Verification open(String contact, String source) {
        return verifications.open(
                ana,
                candidate,
                new NewVerification(
                        VerificationKind.EMPLOYER,
                        "Backend engineer at Corvid Systems, 2019 to 2022",
                        contact,
                        source));
    }
}
