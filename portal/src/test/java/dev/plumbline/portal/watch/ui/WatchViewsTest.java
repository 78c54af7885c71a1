package dev.plumbline.portal.watch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WatchViewsTest extends ViewTest {
    @Autowired
    private WatchData watch;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_recruiter_is_told_what_will_appear_and_makes_no_list() {
        signIn(Role.RECRUITER);
        navigate(WatchlistsView.class);
        assertThat(screen())
                .contains("Watchlists will appear here", "An admin makes them")
                .doesNotContain("New list");
    }

    @Test
    void an_admin_sees_a_draft_accepts_it_and_sees_its_entries() {
        Member admin = signIn(Role.ADMIN);
        navigate(WatchlistsView.class);
        assertThat(screen()).contains("Watchlists will appear here", "New list…");
        UUID list = watch.list(admin, "Ours", false);
        watch.draft(admin, list, "Orla Penhallow\nTalbot\n");

        UI.getCurrent().navigate("watchlists/" + list);
        assertThat(screen())
                .contains(
                        "Waits for your yes",
                        "1 new",
                        "1 too broad, left out",
                        "would match 0 candidates",
                        "One name alone");

        test(find(Button.class).withText("Accept the draft").single()).click();
        JobsDone.await(jdbc, admin.team());
        UI.getCurrent().navigate("watchlists/" + list);
        assertThat(screen()).contains("In force", "0 candidates found", "Undo this import…", "person");
        navigate(WatchlistsView.class);
        assertThat(screen()).contains("Ours", "Watched");
    }
}
