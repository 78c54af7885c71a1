package dev.plumbline.portal.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import dev.plumbline.portal.CaptureRequests;
import dev.plumbline.portal.JobsDone;
import dev.plumbline.portal.Pages;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.TeamPolicy;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FetchSectionTest extends ViewTest {
    private static final String INNER = "http://10.20.30.40/";

    @Autowired
    TeamPolicy policy;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void says_where_fetching_is_switched_on_and_offers_nothing_before() {
        Member member = signIn(Role.RECRUITER);
        navigate("candidates/" + candidate(member), CandidateView.class);
        assertThat(screen()).contains("The portal fetches no page by itself. An admin can allow it under Team.");
        assertThat(find(Button.class).withText("Fetch now").exists()).isFalse();
    }

    @Test
    void shows_what_was_asked_for_and_what_came_of_it() {
        Member admin = signIn(Role.ADMIN);
        policy.allowFetching(admin, true);
        String candidate = candidate(admin);
        navigate("candidates/" + candidate, CandidateView.class);
        assertThat(screen()).contains("Not fetched");
        test(find(Button.class).withText("Fetch now").single()).click();
        JobsDone.await(jdbc, admin.team());
        navigate("candidates/" + candidate, CandidateView.class);
        assertThat(screen()).contains("Address refused", "private");
        assertThat(find(Button.class).withText("Fetch again").exists()).isTrue();
    }

    @Test
    void an_admin_switches_it_on_the_teams_screen() {
        Member admin = signIn(Role.ADMIN);
        navigate("team", com.vaadin.flow.component.Component.class);
        test(find(Checkbox.class)
                        .withCondition(choice -> choice.getLabel().startsWith("The portal may fetch"))
                        .single())
                .click();
        assertThat(policy.allowsFetching(admin.team())).isTrue();
        assertThat(screen()).contains("Allowed from now on.");
    }

    private String candidate(Member member) {
        return CaptureRequests.analysed(
                        portal,
                        member,
                        "https://gighub.example/u/ida",
                        Pages.profile("Ida Sandvik", "I write code.", List.of(INNER)),
                        clock.instant())
                .at("/candidate/id")
                .asString();
    }
}
