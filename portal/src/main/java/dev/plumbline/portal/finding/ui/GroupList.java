package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.GroupKey;
import dev.plumbline.portal.finding.GroupPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Groups of findings, each opened and closed by itself; a group that stays is not drawn anew. */
final class GroupList extends Div {
    private static final int MOST_AGAIN = 200;

    private final transient Function<@Nullable FindingRow, GroupPage> pages;
    private final transient Function<GroupKey, FindingList> make;
    private final Div sections = new Div();
    private final Div below = new Div();
    private final List<GroupPage.Group> groups = new ArrayList<>();
    private final Map<GroupKey, GroupSection> shown = new LinkedHashMap<>();

    /**
     * An empty list.
     *
     * @param pages the groups behind a finding, or the first
     * @param make the findings of one group
     */
    GroupList(Function<@Nullable FindingRow, GroupPage> pages, Function<GroupKey, FindingList> make) {
        this.pages = pages;
        this.make = make;
        add(sections, below);
    }

    /** Reads again as many as are shown; tells whether there are any. */
    boolean refresh() {
        int before = Math.min(groups.size(), MOST_AGAIN);
        groups.clear();
        GroupPage page = pages.apply(null);
        groups.addAll(page.groups());
        while (page.next() != null && groups.size() < before) {
            page = pages.apply(page.next());
            groups.addAll(page.groups());
        }
        draw(page);
        shown.values().forEach(GroupSection::refresh);
        return !groups.isEmpty() || page.next() != null;
    }

    /** The tables of the groups that are open, in order. */
    List<FindingTable> tables() {
        return shown.values().stream()
                .flatMap(section -> section.tables().stream())
                .toList();
    }

    private void more(FindingRow after) {
        GroupPage page = pages.apply(after);
        groups.addAll(page.groups());
        draw(page);
    }

    private void draw(GroupPage page) {
        Map<GroupKey, GroupSection> after = new LinkedHashMap<>();
        for (GroupPage.Group group : groups) {
            GroupSection section = shown.get(group.key());
            if (section == null) {
                section = new GroupSection(group, make);
            } else {
                section.describe(group);
            }
            after.put(group.key(), section);
        }
        if (!List.copyOf(after.keySet()).equals(List.copyOf(shown.keySet()))) {
            sections.removeAll();
            sections.add(List.copyOf(after.values()));
            shown.clear();
            shown.putAll(after);
        }
        below.removeAll();
        page.after().ifPresent(last -> {
            Button more = new Button(Words.say("inbox.moreGroups"), click -> more(last));
            more.addClassName("more");
            below.add(more);
        });
    }
}
