package dev.plumbline.portal.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Role;
import org.junit.jupiter.api.Test;

class DemoDataViewTest extends ViewTest {
    @Test
    void is_for_admins_and_says_where_there_is_no_demo() {
        signIn(Role.ADMIN);
        navigate(DemoDataView.class);
        assertThat(screen()).contains("No demo data is here");
        signIn(Role.RECRUITER);
        assertThatThrownBy(() -> navigate(DemoDataView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
