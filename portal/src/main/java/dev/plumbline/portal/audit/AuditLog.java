package dev.plumbline.portal.audit;

import dev.plumbline.portal.security.Member;
import java.util.Map;

/** Keeps who did what. Each entry joins the running transaction: what is rolled back was not done. */
public interface AuditLog {
    /**
     * Adds one entry to the team's chain.
     *
     * @param action lower-kebab verb: {@code capture-received}, {@code finding-dismissed}
     * @param subject kind and id: {@code capture/0190…}
     * @param details further facts without personal data
     */
    void add(Member who, String action, String subject, Map<String, String> details);
}
