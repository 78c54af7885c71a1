package dev.plumbline.portal.reuse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key under which contacts are kept: who has the database alone cannot tell whose address a row is. */
final class ContactKey {
    /** Bytes of a key. */
    static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ContactKey(byte[] key) {
        if (key.length < LENGTH) {
            throw new IllegalArgumentException("A contact key has %d bytes or more".formatted(LENGTH));
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The HMAC-SHA-256 of a contact. */
    byte[] hmac(String kind, String contact) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((kind + "\n" + contact).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
