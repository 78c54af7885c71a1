package dev.plumbline.portal;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What tests put in place of, or beside, the portal's own beans. */
@TestConfiguration
class TestBeans {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
