package dev.plumbline.portal.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.DeskData;
import dev.plumbline.portal.PortalTest;
import dev.plumbline.portal.TestPortal;
import dev.plumbline.portal.security.Member;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DossierApiTest {
    @Autowired
    TestPortal portal;

    @Autowired
    DeskData data;

    @Test
    void comes_as_a_file_that_no_browser_opens_in_the_portals_name() {
        Member ana = portal.recruiter();
        UUID candidate = data.candidate(ana, "Rafael Dantas");
        HttpResponse<String> page = ask(ana, candidate, "?format=html&redaction=shareable");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"dossier-")
                .doesNotContain("Rafael");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.startsWith("sandbox"));
        assertThat(page.body()).contains("Rafael Dantas", "level: shareable");
        assertThat(ask(ana, candidate, "?format=pdf").headers().firstValue("Content-Type"))
                .contains("application/pdf");
        assertThat(ask(ana, candidate, "").body()).startsWith("PK");
    }

    @Test
    void says_which_formats_and_levels_there_are() {
        Member ana = portal.recruiter();
        UUID candidate = data.candidate(ana, "Rafael Dantas");
        assertThat(ask(ana, candidate, "?format=docx").statusCode()).isEqualTo(400);
        assertThat(ask(ana, candidate, "?redaction=some").body()).contains("full, without-contacts or shareable");
        assertThat(ask(ana, UUID.randomUUID(), "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ask(Member who, UUID candidate, String query) {
        return portal.send(portal.request("/api/v1/candidates/" + candidate + "/dossier" + query, who)
                .GET());
    }
}
