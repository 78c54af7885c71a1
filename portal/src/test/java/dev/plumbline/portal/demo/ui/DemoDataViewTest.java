package dev.plumbline.portal.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.demo.DemoData;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemoDataViewTest extends ViewTest {
    @Autowired
    private DemoData demo;

    @Test
    void is_for_admins_and_says_where_there_is_no_demo() {
        signIn(Role.ADMIN);
        navigate(DemoDataView.class);
        assertThat(screen()).contains("invented people only");
        signIn(Role.RECRUITER);
        assertThatThrownBy(() -> navigate(DemoDataView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_added_and_removed_with_one_click_and_added_again() {
        Member admin = signIn(Role.ADMIN);
        navigate(DemoDataView.class);
        test(find(Button.class).withText("Add the demo data").single()).click();
        assertThat(screen()).contains("The demo data is here");
        assertThat(demo.isThere(admin)).isTrue();

        test(find(Button.class).withText("Remove the demo data").single()).click();
        assertThat(demo.isThere(admin)).isFalse();

        test(find(Button.class).withText("Add the demo data").single()).click();
        assertThat(demo.isThere(admin)).isTrue();
    }
}
