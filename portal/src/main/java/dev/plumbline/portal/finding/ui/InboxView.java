package dev.plumbline.portal.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Count;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.finding.GroupKey;
import dev.plumbline.portal.finding.Grouping;
import dev.plumbline.portal.finding.InboxMessages;
import dev.plumbline.portal.finding.KeptView;
import dev.plumbline.portal.finding.ListChoice;
import dev.plumbline.portal.finding.SavedView;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The team's findings; the open one stands beside the list and has its own address. */
@PermitAll
@PageTitle("screen.inbox")
@Menu(title = "screen.inbox", order = 1, icon = "inbox")
@Route(value = "inbox", layout = MainLayout.class)
@RouteAlias(value = "", layout = MainLayout.class)
@ParentLayout(MainLayout.class)
class InboxView extends MasterDetailLayout implements AfterNavigationObserver {
    private final transient InboxDesk desk;
    private final Member member;
    private final InboxTabs tabs = new InboxTabs();
    private final InboxFilters filters = new InboxFilters(this::filter);
    private final WithinBar within = new WithinBar(() -> within(null));
    private final KeptViewBar kept;
    private final Chosen chosen = new Chosen();
    private final InboxList list;
    private final RowCursor cursor;
    private final MessageList messages;
    private ListChoice choice = ListChoice.FIRST;
    private @Nullable UUID keptView;
    private Count all = Count.of(0);

    InboxView(
            InboxDesk desk,
            List<InboxMessages> sources,
            FindingsFeed feed,
            MemberNames names,
            CurrentMember current,
            Clock clock) {
        this.desk = desk;
        this.member = current.get();
        this.messages = new MessageList(sources, member);
        this.kept = new KeptViewBar(desk.kept(), member, this::turn);
        this.list = new InboxList(desk.inbox(), desk.groups(), names, clock, member, chosen, () -> choice);
        this.cursor = new RowCursor(list::lines, chosen);
        BulkBar bulk = new BulkBar(desk.answers(), desk.export(), member, chosen, clock, this::refresh);
        Section master = new Section(head(), messages, tabs, filters, kept, within, list, bulk);
        master.addClassName("master");
        master.setId("main");
        master.setAriaLabel(Words.say("inbox.findings"));
        setMaster(master);
        setMasterSize("320px");
        setExpandMaster(true);
        setDetailSize("520px");
        addBackdropClickListener(click -> close());
        addDetailEscapePressListener(escape -> close());
        InboxKeys.whileShown(this, InboxKeys.of(cursor, bulk));
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), candidate -> live.request()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("view").flatMap(SavedView::of).ifPresent(view -> {
            keptView = null;
            choose(choice.with(view));
        });
        asked.getSingleParameter("group").flatMap(Grouping::of).ifPresent(by -> {
            filters.show(choice.groupedBy(by));
            choose(choice.groupedBy(by));
        });
        asked.getSingleParameter("kept").ifPresent(this::openKept);
        asked.getSingleParameter("similar").ifPresent(words -> within(new GroupKey(Grouping.CLUSTER, words)));
        @Nullable
        UUID open =
                event.getRouteParameters().get("finding").flatMap(Addresses::id).orElse(null);
        list.select(open);
        if (open == null) {
            cursor.focus();
        } else {
            cursor.set(open);
        }
        refresh();
    }

    /** "2 of 16", as far as the list shows it. */
    String place(UUID finding) {
        int position = cursor.position(finding);
        return position == 0 ? Words.say("inbox.notInView") : Words.say("inbox.place", position, all.words());
    }

    /** Opens the finding some rows further down, or up; stays where the list ends. */
    void move(UUID finding, int rows) {
        cursor.beside(finding, rows).ifPresent(next -> getUI().ifPresent(ui -> ui.navigate("inbox/" + next)));
    }

    private void filter(InboxFilters from) {
        choose(from.on(choice));
        refresh();
    }

    private void within(@Nullable GroupKey group) {
        choose(choice.with(choice.filter().within(group)));
        refresh();
    }

    private void choose(ListChoice asked) {
        if (!asked.equals(choice)) {
            choice = asked;
            within.show(asked.filter().group());
            list.begin();
        }
    }

    private void openKept(String id) {
        UUID asked = Addresses.id(id).orElse(null);
        desk.kept().of(member).stream()
                .filter(view -> view.id().equals(asked))
                .findFirst()
                .ifPresent(view -> {
                    keptView = view.id();
                    filters.show(view.choice());
                    choose(view.choice());
                });
    }

    private void turn(@Nullable KeptView view) {
        getUI().ifPresent(ui -> ui.navigate(
                "inbox",
                view == null
                        ? QueryParameters.of("view", choice.view().label())
                        : QueryParameters.of("kept", view.id().toString())));
    }

    private void refresh() {
        messages.refresh();
        filters.setSites(desk.inbox().sites(member));
        InboxDesk.Views views = desk.views(member, choice.filter());
        all = views.builtIn().getOrDefault(choice.view(), Count.of(0));
        KeptView open = views.kept().keySet().stream()
                .filter(view -> view.id().equals(keptView))
                .findFirst()
                .orElse(null);
        tabs.show(views.builtIn(), views.kept(), choice.view(), open == null ? null : open.id());
        kept.show(open);
        list.refresh(this::empty);
    }

    private Component empty() {
        return InboxEmpty.of(choice);
    }

    private Header head() {
        H1 title = new H1(Words.say("screen.inbox"));
        title.addClassName("title");
        FileDownload file = new FileDownload(
                "inbox.csv",
                "text/csv;charset=utf-8",
                out -> desk.export().write(member, choice.view(), choice.filter(), choice.sort(), out));
        Anchor csv = new Anchor(file, AttachmentType.DOWNLOAD, Words.say("inbox.csv"));
        csv.addClassName("s");
        Div actions = new Div(csv, new Button(Words.say("inbox.saveView"), click -> kept.keep(choice)));
        actions.addClassName("row");
        return new Header(title, actions);
    }

    private void close() {
        getUI().ifPresent(ui -> ui.navigate("inbox"));
    }
}
