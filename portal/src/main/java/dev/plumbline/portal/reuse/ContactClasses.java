package dev.plumbline.portal.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What kind of contact an address is, as far as its form tells: one that many people share by design means less when it
 * is shared. Rows of {@code contact-classes.csv}: class, {@code domain} or {@code mailbox}, value.
 */
@Component
class ContactClasses {
    private final Map<String, String> domains = new HashMap<>();
    private final Map<String, String> mailboxes = new HashMap<>();

    ContactClasses() {
        try (InputStream in = Objects.requireNonNull(ContactClasses.class.getResourceAsStream("contact-classes.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> (cells[1].equals("domain") ? domains : mailboxes).put(cells[2], cells[0]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code agency}, {@code relay}, {@code disposable}, {@code free-mail}, or null for an address of somebody's own. */
    @Nullable
    String ofEmail(String address) {
        int at = address.lastIndexOf('@');
        if (at < 0) {
            return null;
        }
        for (String domain = address.substring(at + 1); !domain.isEmpty(); domain = parent(domain)) {
            String known = domains.get(domain);
            if (known != null) {
                return known;
            }
        }
        return mailboxes.get(address.substring(0, at));
    }

    private static String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }
}
