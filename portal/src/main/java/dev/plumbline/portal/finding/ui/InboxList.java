package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.plumbline.portal.finding.FindingPage;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.GroupKey;
import dev.plumbline.portal.finding.Groups;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.ListChoice;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The findings that are asked for, in one table or group by group. */
final class InboxList extends Div {
    private final transient Inbox inbox;
    private final transient Groups groups;
    private final transient MemberNames names;
    private final transient Clock clock;
    private final Member member;
    private final Chosen chosen;
    private final transient Supplier<ListChoice> asked;
    private final Div below = new Div();
    private @Nullable FindingList flat;
    private @Nullable GroupList grouped;
    private @Nullable UUID open;

    InboxList(
            Inbox inbox,
            Groups groups,
            MemberNames names,
            Clock clock,
            Member member,
            Chosen chosen,
            Supplier<ListChoice> asked) {
        this.inbox = inbox;
        this.groups = groups;
        this.names = names;
        this.clock = clock;
        this.member = member;
        this.chosen = chosen;
        this.asked = asked;
        addClassName("scroll");
    }

    /** Begins at the top of what is asked for now. */
    void begin() {
        removeAll();
        below.removeAll();
        flat = null;
        grouped = null;
        ListChoice choice = asked.get();
        if (choice.grouping() == null || choice.filter().group() != null) {
            flat = table(choice.filter().group());
            add(flat);
        } else {
            grouped = new GroupList(after -> groups.page(member, asked.get(), after), this::table);
            add(grouped);
        }
        add(below);
    }

    /** Draws again as much as is shown; {@code empty} stands where there is nothing. */
    void refresh(Supplier<Component> empty) {
        if (flat == null && grouped == null) {
            begin();
        }
        boolean any = flat == null ? grouped != null && grouped.refresh() : flat.refresh();
        below.removeAll();
        if (!any) {
            below.add(empty.get());
        }
        select(open);
    }

    /** Marks the finding that is open beside the list. */
    void select(@Nullable UUID finding) {
        open = finding;
        tables().forEach(table -> table.select(finding));
    }

    /** The rows that are shown, in order. */
    List<FindingLine> lines() {
        return tables().stream().flatMap(table -> table.lines().stream()).toList();
    }

    private List<FindingTable> tables() {
        if (flat != null) {
            return List.of(flat.table());
        }
        return grouped == null ? List.of() : grouped.tables();
    }

    private FindingList table(@Nullable GroupKey group) {
        FindingList.Pages pages = new FindingList.Pages() {
            @Override
            public FindingPage behind(@Nullable FindingRow after) {
                ListChoice choice = asked.get();
                return inbox.page(member, choice.view(), choice.filter().within(group), choice.sort(), after);
            }

            @Override
            public Map<UUID, Integer> similar(List<FindingRow> rows) {
                return inbox.similar(member, rows);
            }
        };
        return new FindingList(pages, chosen, member, names, clock);
    }
}
