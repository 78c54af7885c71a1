package dev.plumbline.portal.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private static final Member ANA = new Member(UUID.randomUUID(), 1, "Ana", Role.RECRUITER);
    private static final Member BO = new Member(UUID.randomUUID(), 2, "Bo", Role.RECRUITER);

    @Test
    void tells_a_device_that_sends_too_fast_when_to_come_back() {
        Admission admission = new Admission(new IngestRates(2, 100));
        UUID device = UUID.randomUUID();
        admission.enter(ANA, device).close();
        admission.enter(ANA, device).close();
        Problem problem = catchThrowableOfType(Problem.class, () -> admission.enter(ANA, device));
        assertThat(problem.status()).isEqualTo(429);
        assertThat(problem.retryAfter()).isPositive();
        admission.enter(ANA, UUID.randomUUID()).close();
    }

    @Test
    void lets_no_team_take_the_rate_of_another() {
        Admission admission = new Admission(new IngestRates(100, 1));
        admission.enter(ANA, UUID.randomUUID()).close();
        assertThatThrownBy(() -> admission.enter(ANA, UUID.randomUUID())).isInstanceOf(Problem.class);
        admission.enter(BO, UUID.randomUUID()).close();
    }

    @Test
    void bounds_what_is_in_flight() {
        Admission admission = new Admission(new IngestRates(1000, 1000));
        UUID device = UUID.randomUUID();
        Problem problem = catchThrowableOfType(Problem.class, () -> {
            for (int i = 0; i < 100; i++) {
                admission.enter(ANA, device);
            }
        });
        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.retryAfter()).isPositive();
    }
}
