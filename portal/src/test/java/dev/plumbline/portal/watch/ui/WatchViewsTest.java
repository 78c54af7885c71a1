package dev.plumbline.portal.watch.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.watch.NewWatchlist;
import dev.plumbline.portal.watch.WatchImports;
import dev.plumbline.portal.watch.Watchlists;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WatchViewsTest extends ViewTest {
    @Autowired
    private Watchlists lists;

    @Autowired
    private WatchImports imports;

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
        UUID list = lists.make(
                admin,
                new NewWatchlist("Ours", "the security desk", "tests", false, Instant.parse("2099-01-01T00:00:00Z")));
        byte[] content = "Orla Penhallow\nTalbot\n".getBytes(UTF_8);
        imports.begin(
                admin,
                list,
                "ours.txt",
                content,
                imports.recognise(admin, content).mapping());
        JobsDone.await(jdbc, admin.team());

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
