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
 * What kind of contact it is, as far as its form tells: one that many people share by design means less when it is shared. Rows of
 * {@code contact-classes.csv}: class, {@code domain}, {@code mailbox} or {@code tracker}, value.
 */
@Component
class ContactClasses {
    private final Map<String, Map<String, String>> parts = new HashMap<>();

    ContactClasses() {
        try (InputStream in = Objects.requireNonNull(ContactClasses.class.getResourceAsStream("contact-classes.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> parts.computeIfAbsent(cells[1], _ -> new HashMap<>())
                            .put(cells[2], cells[0]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * {@code agency}, {@code relay}, {@code disposable}, {@code free-mail}, {@code shared-hosting}, {@code template}, or null for
     * what is somebody's own.
     */
    @Nullable
    String of(Contact contact) {
        return switch (contact.kind()) {
            case "email" -> ofEmail(contact.spelling());
            case "domain" -> ofDomain(contact.spelling());
            case "tracker", "form" -> known("tracker").get(contact.spelling());
            default -> null;
        };
    }

    private @Nullable String ofEmail(String address) {
        int at = address.lastIndexOf('@');
        if (at < 0) {
            return null;
        }
        String domain = ofDomain(address.substring(at + 1));
        return domain == null ? known("mailbox").get(address.substring(0, at)) : domain;
    }

    private @Nullable String ofDomain(String host) {
        for (String domain = host; !domain.isEmpty(); domain = parent(domain)) {
            String known = known("domain").get(domain);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private Map<String, String> known(String part) {
        return parts.getOrDefault(part, Map.of());
    }

    private static String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }
}
