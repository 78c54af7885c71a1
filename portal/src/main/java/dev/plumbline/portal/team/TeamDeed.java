package dev.plumbline.portal.team;

import dev.plumbline.portal.security.Member;
import java.util.Map;

/**
 * Something was done to members or devices; published inside the transaction that does it.
 *
 * @param who did it
 * @param action lower-kebab verb: {@code device-paired}
 * @param subject kind and id: {@code member/0190…}
 * @param details further facts without personal data
 */
public record TeamDeed(Member who, String action, String subject, Map<String, String> details) {}
