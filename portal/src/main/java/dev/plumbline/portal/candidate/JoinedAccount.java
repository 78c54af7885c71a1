package dev.plumbline.portal.candidate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of a candidate, and why it belongs to it.
 *
 * @param linkedWith accounts of the candidate that it links to and that link back
 * @param answers what members said of it and another account, the newest that hold
 */
public record JoinedAccount(Profile profile, List<Profile> linkedWith, List<Answer> answers) {

    /**
     * A member's answer.
     *
     * @param other the account it was compared with; of this or, after a "no", of another candidate
     * @param by the member's name; null where the member is no longer known
     */
    public record Answer(
            Judgement judgement, Profile other, @Nullable String by) {}

    /** The profile's id. */
    public UUID id() {
        return profile.id();
    }
}
