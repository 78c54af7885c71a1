package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Role;
import org.junit.jupiter.api.Test;

class ProblemNoticesTest extends ViewTest {

    @Test
    void a_screen_says_what_went_wrong_where_no_view_does() {
        signIn(Role.RECRUITER);
        fail(new Problem(409, "sign-off-done", "Somebody has signed this already; look again."));
        assertThat(said()).isEqualTo("Somebody has signed this already; look again.");
    }

    @Test
    void what_is_nobodys_business_is_said_in_general() {
        signIn(Role.RECRUITER);
        fail(new IllegalStateException("a path, a key, a name"));
        assertThat(said()).contains("its log says what").doesNotContain("a path");
    }

    private static void fail(RuntimeException wrong) {
        VaadinSession session = VaadinSession.getCurrent();
        session.getErrorHandler().error(new ErrorEvent(wrong));
        session.getService().runPendingAccessTasks(session);
    }

    private String said() {
        return test(find(Notification.class).single()).getText();
    }
}
