package dev.plumbline.portal;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What tests put in place of, or beside, the portal's own beans. */
@TestConfiguration
class TestBeans {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    MailReceiver mailReceiver() {
        return new MailReceiver();
    }

    @Bean
    JavaMailSenderImpl mailSender(MailReceiver receiver) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(receiver.port());
        return sender;
    }
}
