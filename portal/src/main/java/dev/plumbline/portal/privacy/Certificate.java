package dev.plumbline.portal.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * That a person was erased: who asked and confirmed, when, and how much of each kind went. It says nothing of whom.
 *
 * @param json the certificate
 */
record Certificate(String json) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Certificate of(int team, Erasure erasure, Impact erased, Instant now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", "plumbline-erasure-certificate");
        fields.put("version", 1);
        fields.put("erasure", erasure.id().toString());
        fields.put("team", team);
        fields.put("reason", erasure.reason().label());
        fields.put("askedBy", Objects.toString(erasure.askedBy(), "the team's periods"));
        fields.put("askedAt", erasure.askedAt().toString());
        fields.put("confirmedBy", Objects.toString(erasure.confirmedBy(), "the team's periods"));
        fields.put("confirmedAt", String.valueOf(erasure.confirmedAt()));
        fields.put("doneAt", now.toString());
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Held held : Held.values()) {
            counts.put(held.label(), erased.of(held));
        }
        fields.put("erased", counts);
        return new Certificate(JSON.writeValueAsString(fields));
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
