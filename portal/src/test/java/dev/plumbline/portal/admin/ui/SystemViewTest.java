package dev.plumbline.portal.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import org.junit.jupiter.api.Test;

class SystemViewTest extends ViewTest {
    @Test
    void the_audit_log_is_a_table_to_keep_and_says_who_took_it() {
        Member admin = signIn(Role.ADMIN);
        navigate(SystemView.class);
        assertThat(csv("The audit log as CSV"))
                .startsWith("no,at (UTC),member,action,subject,details")
                .element(1)
                .asString()
                .contains("," + admin.name() + ",audit-exported,team/");
    }

    @Test
    void is_for_admins_only() {
        signIn(Role.LEAD);
        assertThatThrownBy(() -> navigate(SystemView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
