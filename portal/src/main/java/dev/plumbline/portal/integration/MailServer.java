package dev.plumbline.portal.integration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server of whoever runs the portal, where one was named. */
@Component
class MailServer {
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${plumbline.mail-from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isSetUp() {
        return !from.isBlank() && sender.getIfAvailable() != null;
    }

    /** Sends a mail; returns why it was not taken, or nothing. What the server answered may name people and is not told. */
    String send(String to, String subject, String text) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText(text);
        try {
            sender.getObject().send(mail);
            return "";
        } catch (MailAuthenticationException refused) {
            return "The mail server refused the portal's name or password.";
        } catch (MailException broken) {
            return "The mail server did not take the mail, or did not answer.";
        }
    }
}
