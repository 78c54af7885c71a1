package dev.plumbline.portal.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs bodies as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> 1.0 says, symmetric. */
final class HookSignature {
    private static final int SECRET_BYTES = 32;
    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private HookSignature() {}

    /** A new secret: 256 random bits. */
    static byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** As a receiver is given it: {@code whsec_} and Base64. */
    static String shown(byte[] secret) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret);
    }

    /** What is sent beside the body: id, seconds since 1970, and the HMAC-SHA256 over both and the body. */
    static Map<String, String> headers(byte[] secret, UUID id, Instant now, String body) {
        String seconds = Long.toString(now.getEpochSecond());
        byte[] signed = hmac(secret, id + "." + seconds + "." + body);
        return Map.of(
                "webhook-id",
                id.toString(),
                "webhook-timestamp",
                seconds,
                "webhook-signature",
                "v1," + Base64.getEncoder().encodeToString(signed),
                "user-agent",
                "Plumbline");
    }

    private static byte[] hmac(byte[] secret, String content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(content.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
