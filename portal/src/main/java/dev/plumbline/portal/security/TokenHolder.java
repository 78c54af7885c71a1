package dev.plumbline.portal.security;

import dev.plumbline.portal.base.Problem;
import java.util.Set;
import java.util.UUID;

/** Whose token a request carries, and what it may be used for. */
public record TokenHolder(UUID token, Member member, Set<Scope> scopes) {

    /**
     * Passes where role and scope allow the action.
     *
     * @throws Problem 403 where they do not
     */
    void require(Action action) {
        member.require(action);
        if (scopes.stream().noneMatch(scope -> scope.opens(action))) {
            throw new Problem(403, "scope", "This token may not do this; pair the device again or use another token.");
        }
    }
}
