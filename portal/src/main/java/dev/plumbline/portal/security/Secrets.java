package dev.plumbline.portal.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes what must not be guessed, and the hashes under which it is kept. */
public final class Secrets {
    // Without 0, O, 1, I, L, U and V, which are misread.
    private static final String UNAMBIGUOUS = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    private static final int CODE_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A bearer token: {@code pl_} and 256 random bits. */
    public static String token() {
        return "pl_" + link();
    }

    /** The last part of a link that works once: 256 random bits. */
    public static String link() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Eight characters that a person reads off one screen and types on another: about 38 bit. */
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(UNAMBIGUOUS.charAt(RANDOM.nextInt(UNAMBIGUOUS.length())));
        }
        return code.toString();
    }

    /** SHA-256. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
