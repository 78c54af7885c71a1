package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.finding.GroupKey;
import dev.plumbline.portal.finding.GroupPage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One group: its title and number, and its findings once it is opened. */
final class GroupSection extends Details {
    private final GroupKey key;
    private final transient Function<GroupKey, FindingList> make;
    private @Nullable FindingList list;

    GroupSection(GroupPage.Group group, Function<GroupKey, FindingList> make) {
        this.key = group.key();
        this.make = make;
        addClassName("group");
        describe(group);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                refresh();
            }
        });
    }

    GroupKey key() {
        return key;
    }

    void describe(GroupPage.Group group) {
        Span count = new Span(group.count().words());
        count.addClassName("n");
        setSummary(new Span(new Foreign(group.title()), count));
    }

    /** Reads its findings again where it is open. */
    void refresh() {
        if (isOpened()) {
            FindingList shown = list;
            if (shown == null) {
                shown = make.apply(key);
                list = shown;
                add(shown);
            }
            shown.refresh();
        }
    }

    /** Its table, where it is open. */
    List<FindingTable> tables() {
        FindingList shown = list;
        return shown == null || !isOpened() ? List.of() : List.of(shown.table());
    }
}
