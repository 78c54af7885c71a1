package dev.plumbline.portal.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Role;
import org.junit.jupiter.api.Test;

class SystemViewTest extends ViewTest {
    @Test
    void tells_how_the_portal_is() {
        signIn(Role.ADMIN);
        navigate(SystemView.class);
        assertThat(screen()).contains("Database", "Jobs");
    }

    @Test
    void is_for_admins_only() {
        signIn(Role.LEAD);
        assertThatThrownBy(() -> navigate(SystemView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
