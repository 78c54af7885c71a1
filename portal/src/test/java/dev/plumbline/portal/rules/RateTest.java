package dev.plumbline.portal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RateTest {
    private static final Offset<Double> NEARLY = Offset.offset(0.0005);

    @Test
    void gives_wilsons_interval() {
        Rate rate = Rate.of(3, 12);
        assertThat(rate.low()).isCloseTo(0.0889, NEARLY);
        assertThat(rate.high()).isCloseTo(0.5323, NEARLY);
        assertThat(rate.words()).isEqualTo("3 of 12 (9 to 53 %)");
    }

    @Test
    void stays_between_nothing_and_everything() {
        assertThat(Rate.of(0, 10).low()).isZero();
        assertThat(Rate.of(0, 10).high()).isCloseTo(0.2775, NEARLY);
        assertThat(Rate.of(10, 10).high()).isCloseTo(1, NEARLY);
        assertThat(Rate.of(0, 0).words()).isEqualTo("none of none");
    }
}
