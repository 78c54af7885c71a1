package dev.plumbline.portal.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import dev.plumbline.portal.ViewTest;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ScreenNumbersTest extends ViewTest {
    private static final Set<Integer> FIRST = new HashSet<>();

    @RepeatedTest(3)
    void sessions_number_their_screens_apart() {
        assertThat(FIRST.add(VaadinSession.getCurrent().getNextUIid())).isTrue();
    }

    @Test
    void a_session_numbers_its_screens_one_by_one() {
        VaadinSession session = VaadinSession.getCurrent();
        int one = session.getNextUIid();
        assertThat(session.getNextUIid()).isEqualTo(one + 1);
    }
}
