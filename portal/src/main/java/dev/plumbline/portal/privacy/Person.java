package dev.plumbline.portal.privacy;

import java.util.List;
import java.util.UUID;

/**
 * All that hangs on a person, by its ids.
 *
 * @param captures pages about them, read or not
 * @param subjects their accounts in the employer's systems
 * @param findings of theirs
 * @param elsewhere findings of others that rest on what is theirs
 * @param others candidates whose findings are due when this one goes
 */
record Person(
        UUID candidate,
        List<UUID> profiles,
        List<UUID> captures,
        List<String> subjects,
        List<UUID> findings,
        List<UUID> elsewhere,
        List<UUID> others) {}
