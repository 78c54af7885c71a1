package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class CompareViewTest extends ViewTest {
    private static final String SHARED = "https://projects.example/invoices";

    @Autowired
    private Candidates candidates;

    @Test
    void lays_the_same_rows_beside_each_other_and_what_is_shared_on_top() {
        Member lead = signIn(Role.LEAD);
        UUID nadia = captured(lead, "nadia", "Nadia Ferrel");
        UUID hanna = captured(lead, "hanna", "Hanna Lindqvist");
        go("compare", "ids", nadia + "," + hanna);
        assertThat(screen()).contains("Nadia Ferrel", "Hanna Lindqvist", "Link, ", "projects.example/invoices");
        assertThat(screen().indexOf("What they share")).isLessThan(screen().indexOf("What the pages of each say"));
        AlignedClaims claims = AlignedClaims.of(
                List.of("Nadia Ferrel", "Hanna Lindqvist"),
                List.of(candidates.latest(lead, nadia), candidates.latest(lead, hanna)));
        String csv = new String(claims.csv(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("Claim,Nadia Ferrel,Hanna Lindqvist\r\n").contains("\r\nName,");
    }

    @Test
    void asks_for_two_to_four() {
        Member lead = signIn(Role.LEAD);
        go("compare", "ids", data.candidate(lead, "Rafael Dantas").toString());
        assertThat(screen()).contains("Two to four candidates");
    }

    private UUID captured(Member who, String handle, String name) {
        JsonNode answer = CaptureRequests.analysed(
                portal,
                who,
                "https://" + handle + ".example/" + handle,
                Pages.profile(name, "Based in Lisbon.", List.of(SHARED)),
                Instant.now());
        return UUID.fromString(answer.at("/candidate/id").asString());
    }
}
