package dev.plumbline.portal.watch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.WatchData;
import dev.plumbline.portal.finding.DismissalReason;
import dev.plumbline.portal.finding.Dispositions;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WatchViewsTest extends ViewTest {
    @Autowired
    private WatchData watch;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Dispositions dispositions;

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
    void a_draft_is_told_in_the_language_of_the_page() {
        Member admin = signIn(Role.ADMIN);
        UUID list = watch.list(admin, "Ours", false);
        watch.draft(admin, list, "Orla Penhallow\nTalbot\n");

        UI.getCurrent().setLocale(Locale.GERMANY);
        UI.getCurrent().navigate("watchlists/" + list);

        assertThat(screen())
                .contains("Wartet auf Zustimmung", "1 neu", "passt jetzt zu 0 Personen", "Entwurf annehmen")
                .doesNotContain("Waits", "would match");
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

    @Test
    void an_admin_says_until_when_a_list_holds_and_who_looks_after_it() {
        Member admin = signIn(Role.ADMIN);
        Member lead = portal.member(admin.team(), Role.LEAD);
        UUID list = watch.list(admin, "Ours", false);
        UI.getCurrent().navigate("watchlists/" + list);
        assertThat(screen()).contains("looked after by " + admin.name(), "no match was answered yet");

        test(find(Button.class).withText("Expiry and owner…").single()).click();
        find(DatePicker.class).single().setValue(LocalDate.of(2098, 5, 4));
        owner().setValue(lead);
        test(find(Button.class).withText("Keep it").single()).click();
        assertThat(screen()).contains("looked after by " + lead.name(), "until 4 May 2098");
    }

    @Test
    void the_inbox_tells_once_what_a_list_came_to_and_a_dismissed_match_counts_as_false() {
        Member admin = signIn(Role.ADMIN);
        CaptureRequests.analysed(
                portal,
                admin,
                "https://gighub.example/u/orla",
                Pages.profile("Orla Penhallow", "Looks after quiet things.", List.of()),
                Instant.now());
        UUID list = watch.list(admin, "Ours", false);
        watch.accept(admin, list, "Orla Penhallow\n");
        UI.getCurrent().navigate("inbox");
        assertThat(screen()).contains("“Ours” was compared", "with 1 candidate: 1 candidate matches.");
        test(find(Button.class).withText("Put away").single()).click();
        assertThat(screen()).doesNotContain("was compared");

        inbox.page(admin, SavedView.ALL, FindingFilter.NONE, null)
                .rows()
                .forEach(row -> dispositions.answer(
                        admin, row.id(), NewDisposition.dismissed(DismissalReason.ANOTHER_PERSON_OF_THAT_NAME, null)));
        UI.getCurrent().navigate("watchlists/" + list);
        assertThat(screen()).contains("false matches: 1 of 1");
        navigate(WatchlistsView.class);
        assertThat(screen()).contains("1 of 1");
    }

    @SuppressWarnings("unchecked")
    private Select<Member> owner() {
        return find(Select.class).single();
    }
}
