package dev.plumbline.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final String EMAIL = "rosa.lind@team.example";

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "eleven char",
                "password1234",
                "PassWord1234",
                "abababababab",
                "qwertyuiop123",
                "my rosa.lind is secret"
            })
    void says_why_a_password_will_not_do(String password) {
        assertThat(passwords.objection(password, EMAIL)).isPresent();
    }

    @Test
    void takes_a_few_words() {
        assertThat(passwords.objection("brass lantern over the quay", EMAIL)).isEmpty();
    }

    @Test
    void keeps_a_hash_that_only_the_password_matches() {
        String hash = passwords.hash("brass lantern over the quay");

        assertThat(hash).startsWith("$argon2id$").doesNotContain("brass");
        assertThat(passwords.matches("brass lantern over the quay", hash)).isTrue();
        assertThat(passwords.matches("brass lantern over the quai", hash)).isFalse();
        assertThat(passwords.matches("brass lantern over the quay", null)).isFalse();
    }
}
