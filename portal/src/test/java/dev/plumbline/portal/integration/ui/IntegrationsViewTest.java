package dev.plumbline.portal.integration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.integration.HookEvent;
import dev.plumbline.portal.integration.ServiceTokens;
import dev.plumbline.portal.integration.Webhooks;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import dev.plumbline.portal.security.Scope;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class IntegrationsViewTest extends ViewTest {
    @Autowired
    private ServiceTokens tokens;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private TenantTransaction transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

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
    void tokens_are_a_table_to_keep_without_their_secrets() {
        Member admin = signIn(Role.ADMIN);
        String secret = tokens.make(
                admin, "@warehouse", Set.of(Scope.READ), clock.instant().plus(Duration.ofDays(9)));
        navigate(IntegrationsView.class);
        assertThat(csv("The service tokens as CSV"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("'@warehouse," + admin.name() + ",")
                .doesNotContain(secret);
    }

    @Test
    void what_a_webhook_was_told_is_a_table_to_keep() {
        Member admin = signIn(Role.ADMIN);
        UUID hook = webhooks.make(admin, "https://hooks.example/in", Set.of(HookEvent.DISPOSITION))
                .id();
        transactions.run(
                admin.team(),
                () -> jdbc.sql("""
                        INSERT INTO webhook_delivery (team_id, id, webhook_id, event, body, at, state, attempts, answer, last_at)
                        SELECT :team, gen_random_uuid(), :hook, 'disposition', '{}', timestamptz '2026-03-04T05:06:07Z' + n * interval '1 s',
                          'failed', 4, '=no', timestamptz '2026-03-05T00:00:00Z'
                        FROM generate_series(1, 501) n
                        """)
                        .param("team", admin.team())
                        .param("hook", hook)
                        .update());
        navigate(IntegrationsView.class);

        List<String> lines = csv("What https://hooks.example/in was told, as CSV");
        assertThat(lines).hasSize(502).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).isEqualTo("delivery,event,at (UTC),state,attempts,answer,last attempt (UTC)");
        assertThat(lines.getLast()).contains("disposition,2026-03-04T05:06:08Z,", ",4,'=no,2026-03-05T00:00:00Z");
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
