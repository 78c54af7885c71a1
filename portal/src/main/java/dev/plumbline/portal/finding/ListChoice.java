package dev.plumbline.portal.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are shown, and how.
 *
 * @param grouping null for one list
 */
public record ListChoice(
        SavedView view,
        FindingFilter filter,
        FindingSort sort,
        @Nullable Grouping grouping) {
    /** What the Inbox begins with. */
    public static final ListChoice FIRST = new ListChoice(SavedView.OPEN, FindingFilter.NONE, FindingSort.NEWEST, null);

    /** What puts them into groups. */
    Grouping by() {
        return Objects.requireNonNull(grouping);
    }

    public ListChoice with(SavedView other) {
        return new ListChoice(other, filter, sort, grouping);
    }

    public ListChoice with(FindingFilter other) {
        return new ListChoice(view, other, sort, grouping);
    }

    public ListChoice with(FindingSort other) {
        return new ListChoice(view, filter, other, grouping);
    }

    public ListChoice groupedBy(@Nullable Grouping other) {
        return new ListChoice(view, filter, sort, other);
    }
}
