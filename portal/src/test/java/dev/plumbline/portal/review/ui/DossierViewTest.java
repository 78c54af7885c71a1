package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.shortlist.Shortlists;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DossierViewTest extends ViewTest {
    @Autowired
    private Shortlists shortlists;

    @Test
    void offers_each_form_of_a_candidates_dossier_and_says_what_each_level_withholds() {
        Member auditor = signIn(Role.AUDITOR);
        UUID rafael = data.candidate(auditor, "Rafael Dantas");
        navigate("candidates/" + rafael + "/dossier", DossierView.class);
        assertThat(screen()).contains("Rafael Dantas", "sha256sum -c SHA256SUMS", "left out and counted");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("ZIP", "PDF", "HTML", "JSON");
    }

    @Test
    void offers_the_dossier_of_a_whole_shortlist() {
        Member lead = signIn(Role.LEAD);
        UUID list = shortlists.create(lead, "Backend team");
        shortlists.add(lead, list, data.candidate(lead, "Rafael Dantas"), "");
        navigate("shortlists/" + list + "/dossier", DossierView.class);
        assertThat(screen()).contains("Backend team", "The one candidate");
    }
}
