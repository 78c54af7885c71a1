package dev.plumbline.portal.team.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.team.Pairing;
import dev.plumbline.portal.team.Setup;
import dev.plumbline.portal.team.SetupState;
import dev.plumbline.portal.team.SetupStep;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WelcomeViewTest extends ViewTest {
    @Autowired
    private Setup setup;

    @Autowired
    private Pairing pairing;

    @Test
    void goes_on_where_it_was_left_and_ends_when_every_step_is_settled() {
        Member admin = signIn(beginner());
        navigate(WelcomeView.class);
        assertThat(screen()).contains("Nobody else is in the team yet", "If you skip this");
        click("Done, go on");
        assertThat(screen()).contains("Leads and admins sign, never what they answered themselves");

        navigate(TeamView.class);
        assertThat(reminder().getElement().getTextRecursively()).contains("3 of 4 steps to do");
        navigate(WelcomeView.class);
        assertThat(screen()).contains("Leads and admins sign, never what they answered themselves");
        click("Skip");
        click("Skip");
        click("Skip");

        assertThat(screen()).contains("The first run is through");
        assertThat(reminder().isVisible()).isFalse();
        assertThat(setup.states(admin))
                .containsEntry(SetupStep.YOU, SetupState.DONE)
                .containsEntry(SetupStep.DEMO_DATA, SetupState.SKIPPED);
    }

    @Test
    void the_extension_s_step_notices_that_a_browser_is_paired() {
        signIn(beginner());
        navigate(WelcomeView.class, "extension");
        assertThat(screen()).contains("plumbline-extension-chromium.zip", "No browser of yours is paired yet");
        click("Show a code");
        pairing.pair(
                find(Span.class).withClassName("pairing-code").single().getText(), "Chrome on a desk", "Chrome/145");
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        assertThat(screen()).contains("Paired: Chrome on a desk");
    }

    @Test
    void the_reminder_is_put_away_for_good_and_others_never_see_one() {
        Member admin = signIn(beginner());
        navigate(TeamView.class);
        reminder()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::click);
        assertThat(reminder().isVisible()).isFalse();
        assertThat(setup.next(admin)).isEmpty();

        assertThat(setup.states(portal.member(admin.team(), Role.ADMIN))).isEmpty();
    }

    @Test
    void is_refused_to_who_is_no_admin() {
        signIn(Role.RECRUITER);
        assertThatThrownBy(() -> navigate(WelcomeView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_without_such_a_step_leads_to_the_one_that_is_next() {
        signIn(beginner());
        navigate(WelcomeView.class, "no-such-step");
        assertThat(screen()).contains("Nobody else is in the team yet");
    }

    @Test
    void offers_the_extension_for_both_browsers() {
        signIn(Role.RECRUITER);
        navigate(ExtensionView.class);
        assertThat(screen()).contains("plumbline-extension-chromium.zip", "plumbline-extension-firefox.zip");
        assertThat(ExtensionView.class.getResource("/extension/plumbline-extension-chromium.zip"))
                .isNotNull();
        assertThat(ExtensionView.class.getResource("/extension/plumbline-extension-firefox.zip"))
                .isNotNull();
    }

    /** An admin who has every step still to do. */
    private Member beginner() {
        Member admin = portal.member(portal.team(), Role.ADMIN);
        for (SetupStep step : SetupStep.values()) {
            setup.settle(admin, step, SetupState.OPEN);
        }
        return admin;
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static Component reminder() {
        return UI.getCurrent()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(SetupReminder.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
