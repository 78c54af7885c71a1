package dev.plumbline.portal.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges and hashes passwords: Argon2id with 19 MiB and two passes, OWASP's recommendation. */
@Component
public final class Passwords {
    private static final int LEAST = 12;
    private static final int MOST = 256;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Set<String> common = common();
    private final String nobodys = hash(Secrets.link());

    /** What is wrong with a new password, as a sentence, or nothing. */
    public Optional<String> objection(String password, String email) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        String local = email.strip().toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        if (password.length() < LEAST || password.length() > MOST) {
            return Optional.of("Use at least %d characters; a few words do well.".formatted(LEAST));
        }
        if (common.contains(plain) || plain.chars().distinct().count() < 5) {
            return Optional.of("This password is among the first that somebody would try; use another one.");
        }
        if (local.length() > 3 && plain.contains(local)) {
            return Optional.of("Leave your e-mail address out of your password.");
        }
        return Optional.empty();
    }

    /** The hash under which it is kept. */
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Whether the password has that hash; takes as long where there is none. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = password.length() <= MOST && encoder.matches(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }

    private static Set<String> common() {
        try (InputStream list =
                Objects.requireNonNull(Passwords.class.getResourceAsStream("/security/common-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
