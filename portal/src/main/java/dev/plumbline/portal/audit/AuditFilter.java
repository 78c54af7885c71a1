package dev.plumbline.portal.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which deeds are shown.
 *
 * @param member whose; null for everybody's, the portal's own too
 * @param words that stand in the name of the deed or in what it was done to; empty for all
 */
public record AuditFilter(@Nullable UUID member, String words) {
    /** All of them. */
    public static final AuditFilter NONE = new AuditFilter(null, "");
}
