package dev.plumbline.portal.integration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.integration.HookEvent;
import dev.plumbline.portal.integration.ServiceTokens;
import dev.plumbline.portal.integration.Webhooks;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntegrationsViewTest extends ViewTest {
    @Autowired
    private ServiceTokens tokens;

    @Autowired
    private Webhooks webhooks;

    @Test
    void says_what_will_appear_and_that_nobody_is_told_of_anything() {
        signIn(Role.ADMIN);
        navigate(IntegrationsView.class);
        assertThat(screen())
                .contains("Service tokens will appear here", "Webhooks will appear here", "never a name or a quote");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_token_is_made_shown_once_and_revoked() {
        Member admin = signIn(Role.ADMIN);
        navigate(IntegrationsView.class);
        test(find(Button.class).withText("New token…").single()).click();
        test(find(Button.class).withText("Make the token").single()).click();
        assertThat(tokens.all(admin)).isEmpty();

        test(find(TextField.class).withCaption("What uses it").single()).setValue("The warehouse");
        find(CheckboxGroup.class).single().setValue(Set.of(Scope.READ));
        test(find(Button.class).withText("Make the token").single()).click();
        assertThat(find(TextField.class).withCaption("The token").single().getValue())
                .startsWith("pl_");
        test(find(Button.class).withText("I have copied it").single()).click();
        assertThat(screen()).contains("The warehouse", "read", "never").doesNotContain("pl_");

        test(find(Button.class).withText("Revoke").single()).click();
        assertThat(screen()).contains("Service tokens will appear here");
    }

    @Test
    void a_webhook_is_shown_with_its_events_and_removed() {
        Member admin = signIn(Role.ADMIN);
        webhooks.make(admin, "https://hooks.example/in", Set.of(HookEvent.DISPOSITION));
        navigate(IntegrationsView.class);
        assertThat(screen())
                .contains("https://hooks.example/in", "Somebody answered a finding", "It was told of nothing yet.");
        test(find(Button.class).withText("Remove").single()).click();
        assertThat(screen()).contains("Nobody outside is told of anything now.");
    }
}
