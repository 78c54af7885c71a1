package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.FindingPage;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.FindingSort;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.InboxMessages;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The team's findings; the open one stands beside the list and has its own address. */
@PermitAll
@PageTitle("Inbox · Plumbline")
@Menu(title = "Inbox", order = 1, icon = "inbox")
@Route(value = "inbox", layout = MainLayout.class)
@RouteAlias(value = "", layout = MainLayout.class)
@ParentLayout(MainLayout.class)
class InboxView extends MasterDetailLayout implements AfterNavigationObserver {
    private final transient Inbox inbox;
    private final transient Clock clock;
    private final Member member;

    private final SavedViewTabs tabs = new SavedViewTabs();
    private final InboxFilters filters = new InboxFilters(this::filter, this::sort);
    private final FindingTable table = new FindingTable();
    private final Div below = new Div();
    private final MessageList messages;
    private SavedView view = SavedView.OPEN;
    private FindingFilter filter = FindingFilter.NONE;
    private FindingSort sort = FindingSort.NEWEST;

    InboxView(Inbox inbox, List<InboxMessages> sources, FindingsFeed feed, CurrentMember current, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
        this.member = current.get();
        this.messages = new MessageList(sources, member);
        H1 title = new H1("Inbox");
        title.addClassName("title");
        Div scroll = new Div(table, below);
        scroll.addClassName("scroll");
        Section master = new Section(new Header(title), messages, tabs, filters, scroll);
        master.addClassName("master");
        master.setId("main");
        master.setAriaLabel("Findings");
        setMaster(master);
        setMasterSize("320px");
        setExpandMaster(true);
        setDetailSize("520px");
        addBackdropClickListener(click -> close());
        addDetailEscapePressListener(escape -> close());
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), candidate -> live.request()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("view")
                .flatMap(SavedView::of)
                .ifPresent(asked -> view = asked);
        table.select(
                event.getRouteParameters().get("finding").map(InboxView::id).orElse(null));
        refresh();
    }

    /** "2 of 16", as far as the list shows it. */
    String place(UUID finding) {
        int position = table.position(finding);
        int all = inbox.counts(member, filter).getOrDefault(view, 0);
        return position == 0 ? "Not in this view" : "%d of %s".formatted(position, Inbox.counted(all));
    }

    /** Opens the finding some rows further down, or up; stays where the list ends. */
    void move(UUID finding, int rows) {
        table.at(table.position(finding) + rows)
                .ifPresent(next -> getUI().ifPresent(ui -> ui.navigate("inbox/" + next)));
    }

    private void filter(FindingFilter chosen) {
        filter = chosen;
        refresh();
    }

    private void sort(FindingSort chosen) {
        sort = chosen;
        refresh();
    }

    private void refresh() {
        messages.refresh();
        tabs.show(inbox.counts(member, filter), view);
        filters.setSites(inbox.sites(member));
        table.clear();
        append(null);
    }

    private void append(@Nullable FindingRow after) {
        FindingPage page = inbox.page(member, view, filter, sort, after);
        table.append(page.rows(), clock.instant());
        table.setVisible(after != null || !page.rows().isEmpty());
        below.removeAll();
        page.last().ifPresent(last -> {
            Button more = new Button("Show more", click -> append(last));
            more.addClassName("more");
            below.add(more);
        });
        if (after == null && page.rows().isEmpty()) {
            below.add(empty());
        }
    }

    private EmptyState empty() {
        if (!filter.equals(FindingFilter.NONE)) {
            return new EmptyState(
                    "Nothing matches these filters",
                    "Findings that match the filters appear here; take one away to see more.");
        }
        if (view != SavedView.OPEN && view != SavedView.ALL) {
            return new EmptyState(
                    "Nothing in “" + view.words() + "”",
                    "Findings appear here as the team answers them.",
                    Links.to("inbox?view=open", "See the open ones"));
        }
        return new EmptyState(
                "Findings will appear here",
                "No captured page differs from another one so far. That clears nobody: each candidate's page says what was compared.",
                Links.to("candidates", "See what was compared"));
    }

    private void close() {
        getUI().ifPresent(ui -> ui.navigate("inbox"));
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
