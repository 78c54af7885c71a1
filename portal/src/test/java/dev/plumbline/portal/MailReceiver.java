package dev.plumbline.portal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;

/** A mail server that keeps what it is sent. */
public final class MailReceiver {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    /** One that listens. */
    public MailReceiver() {
        server.start();
    }

    /** Where it listens. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** The mails to an address, subject first, oldest first. */
    public List<String> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> goesTo(mail, address))
                .map(mail -> subject(mail) + "\n" + GreenMailUtil.getBody(mail).replace("\r\n", "\n"))
                .toList();
    }

    private static boolean goesTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
