package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.Command;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.KeysDialog;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.finding.BulkAnswers;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingFilter;
import dev.plumbline.portal.finding.FindingPage;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.FindingSort;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.finding.GroupKey;
import dev.plumbline.portal.finding.Grouping;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.finding.InboxExport;
import dev.plumbline.portal.finding.InboxMessages;
import dev.plumbline.portal.finding.NewDisposition;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Member member;

    private final SavedViewTabs tabs = new SavedViewTabs();
    private final InboxFilters filters = new InboxFilters(this::filter, this::sort);
    private final Chosen chosen = new Chosen();
    private final FindingList list;
    private final Div narrowed = new Div();
    private final Div below = new Div();
    private final MessageList messages;
    private final RowCursor cursor;
    private SavedView view = SavedView.OPEN;
    private FindingFilter filter = FindingFilter.NONE;
    private FindingSort sort = FindingSort.NEWEST;
    private Map<SavedView, Count> counts = Map.of();

    InboxView(
            Inbox inbox,
            BulkAnswers answers,
            InboxExport export,
            List<InboxMessages> sources,
            FindingsFeed feed,
            MemberNames names,
            CurrentMember current,
            Clock clock) {
        this.inbox = inbox;
        this.member = current.get();
        this.messages = new MessageList(sources, member);
        this.list = new FindingList(pages(), chosen, member, names, clock);
        this.cursor = new RowCursor(() -> list.table().lines(), chosen);
        BulkBar bulk = new BulkBar(answers, export, member, chosen, clock, this::refresh);
        H1 title = new H1("Inbox");
        title.addClassName("title");
        Div scroll = new Div(list, below);
        scroll.addClassName("scroll");
        narrowed.addClassName("narrowed");
        Section master = new Section(new Header(title, csv(export)), messages, tabs, filters, narrowed, scroll, bulk);
        master.addClassName("master");
        master.setId("main");
        master.setAriaLabel("Findings");
        setMaster(master);
        setMasterSize("320px");
        setExpandMaster(true);
        setDetailSize("520px");
        addBackdropClickListener(click -> close());
        addDetailEscapePressListener(escape -> close());
        InboxKeys.whileShown(this, keys(bulk));
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), candidate -> live.request()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("view")
                .flatMap(SavedView::of)
                .ifPresent(asked -> view = asked);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("similar")
                .ifPresent(words -> within(new GroupKey(Grouping.CLUSTER, words)));
        list.table()
                .select(event.getRouteParameters()
                        .get("finding")
                        .map(InboxView::id)
                        .orElse(null));
        refresh();
    }

    /** "2 of 16", as far as the list shows it. */
    String place(UUID finding) {
        int position = list.table().position(finding);
        Count all = counts.getOrDefault(view, Count.of(0));
        return position == 0 ? "Not in this view" : "%d of %s".formatted(position, all.words());
    }

    /** Opens the finding some rows further down, or up; stays where the list ends. */
    void move(UUID finding, int rows) {
        list.table()
                .at(list.table().position(finding) + rows)
                .ifPresent(next -> getUI().ifPresent(ui -> ui.navigate("inbox/" + next)));
    }

    private void filter(FindingFilter asked) {
        filter = asked.within(filter.group());
        begin();
    }

    private void sort(FindingSort asked) {
        sort = asked;
        begin();
    }

    /** Shows one group alone, and a way back to all. */
    private void within(@Nullable GroupKey group) {
        filter = filter.within(group);
        narrowed.removeAll();
        if (group != null) {
            Button all = new Button("Show all", click -> {
                within(null);
                begin();
            });
            all.addThemeVariants(ButtonVariant.TERTIARY);
            narrowed.add(new Span("Findings that rest on the same words, whoever they are of."), all);
        }
        list.reset();
    }

    private void begin() {
        list.reset();
        refresh();
    }

    private void refresh() {
        messages.refresh();
        counts = inbox.counts(member, filter);
        tabs.show(counts, view);
        filters.setSites(inbox.sites(member));
        boolean any = list.refresh();
        below.removeAll();
        if (!any) {
            below.add(empty());
        }
    }

    private FindingList.Pages pages() {
        return new FindingList.Pages() {
            @Override
            public FindingPage behind(@Nullable FindingRow after) {
                return inbox.page(member, view, filter, sort, after);
            }

            @Override
            public Map<UUID, Integer> similar(List<FindingRow> rows) {
                return inbox.similar(member, rows);
            }
        };
    }

    private Map<String, Command> keys(BulkBar bulk) {
        Map<String, Command> keys = new HashMap<>();
        keys.put("j", () -> cursor.move(1));
        keys.put("k", () -> cursor.move(-1));
        keys.put("x", cursor::toggle);
        keys.put("X", cursor::chooseRange);
        keys.put("c", bulk::claim);
        keys.put("1", () -> bulk.give(NewDisposition.of(DispositionState.CONFIRMED)));
        keys.put("2", () -> bulk.give(NewDisposition.of(DispositionState.EXPLAINED)));
        keys.put("3", bulk::dismiss);
        keys.put("5", bulk::snooze);
        keys.put("z", bulk::undo);
        keys.put("?", () -> new KeysDialog().open());
        return keys;
    }

    private Anchor csv(InboxExport export) {
        FileDownload file = new FileDownload(
                "inbox.csv", "text/csv;charset=utf-8", out -> export.write(member, view, filter, sort, out));
        Anchor link = new Anchor(file, AttachmentType.DOWNLOAD, "CSV of this list");
        link.addClassName("s");
        return link;
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
