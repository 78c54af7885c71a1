package dev.plumbline.portal.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogCounterTest {
    @Test
    void counts_exactly_while_few() {
        byte counter = 0;
        for (int n = 1; n <= 32; n++) {
            counter = LogCounter.add(counter, 1, -1L);
            assertThat(LogCounter.count(counter)).isEqualTo(n);
        }
    }

    @Test
    void stays_near_the_truth_when_many() {
        SplittableRandom random = new SplittableRandom(7);
        double sum = 0;
        for (int run = 0; run < 200; run++) {
            byte counter = 0;
            for (int n = 0; n < 5000; n++) {
                counter = LogCounter.add(counter, 1, random.nextLong());
            }
            sum += LogCounter.count(counter);
        }
        assertThat(sum / 200).isBetween(4500.0, 5500.0);
    }

    @Test
    void takes_many_at_once() {
        assertThat(LogCounter.count(LogCounter.add((byte) 0, 100_000, 1L))).isBetween(93_000, 107_000);
    }
}
