package dev.plumbline.portal.finding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some groups of findings, in the order in which their first findings stand.
 *
 * @param next behind which finding the next groups begin; null where none follow
 */
public record GroupPage(List<Group> groups, @Nullable FindingRow next) {

    /**
     * A group with what its head says.
     *
     * @param title a candidate's name, a rule's words, or the headline of the first finding
     */
    public record Group(GroupKey key, String title, Count count) {}

    public GroupPage {
        groups = List.copyOf(groups);
    }

    /** Behind which finding the next page begins. */
    public Optional<FindingRow> after() {
        return Optional.ofNullable(next);
    }
}
