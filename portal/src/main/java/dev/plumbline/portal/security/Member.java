package dev.plumbline.portal.security;

import dev.plumbline.portal.base.Problem;
import java.util.UUID;

/** Who acts, and for which team. */
public record Member(UUID id, int team, String name, Role role) {

    /** Whether the role may. */
    public boolean may(Action action) {
        return action.allowedTo(role);
    }

    /**
     * Passes where the role may.
     *
     * @throws Problem 403 where it may not
     */
    public void require(Action action) {
        if (!may(action)) {
            throw new Problem(
                    403,
                    "not-allowed",
                    "Your role, %s, may not do this; ask an admin of your team."
                            .formatted(role.label().toLowerCase(java.util.Locale.ROOT)));
        }
    }
}
