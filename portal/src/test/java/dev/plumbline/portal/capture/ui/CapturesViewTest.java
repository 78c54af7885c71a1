package dev.plumbline.portal.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.portal.ViewTest;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import org.junit.jupiter.api.Test;

class CapturesViewTest extends ViewTest {
    @Test
    void says_what_will_appear_where_nothing_was_captured() {
        signIn(Role.RECRUITER);
        navigate(CapturesView.class);
        assertThat(screen()).contains("Captures will appear here", "Get the extension");
    }

    @Test
    void lists_captures_by_status_with_who_took_them() {
        Member member = signIn(Role.RECRUITER);
        data.capture(member, "https://gighub.example/rdantas");
        navigate(CapturesView.class);
        assertThat(screen()).contains("https://gighub.example/rdantas", "Analysed", member.name(), "2 KB");
        go("captures", "status", "failed");
        assertThat(screen()).contains("No capture has this status");
    }
}
