package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.interview.ListedVerification;
import dev.plumbline.portal.interview.VerificationFeed;
import dev.plumbline.portal.interview.VerificationView;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What employers, schools and references were asked, whoever it is about: what waits longest stands first. */
@PermitAll
@PageTitle("screen.requests")
@Menu(title = "screen.requests", order = 5.7, icon = "req")
@Route(value = RequestsView.PATH, layout = MainLayout.class)
class RequestsView extends Page implements BeforeEnterObserver {
    static final String PATH = "requests";

    private static final int PAGE = 50;

    private final transient RequestDesk desk;
    private final Member member;
    private final RequestTabs tabs = new RequestTabs();
    private final Outcomes outcomes;
    private final RequestTable table;
    private final Div below = new Div();
    private VerificationView view = VerificationView.OPEN;
    private int shown = PAGE;

    RequestsView(RequestDesk desk, VerificationFeed feed, CurrentMember current) {
        super(Words.say("screen.requests"));
        this.desk = desk;
        this.member = current.get();
        this.outcomes = new Outcomes(desk.verifications(), member, this::refresh);
        this.table = new RequestTable(desk.clock());
        addActions(new CsvLink("requests.csv", RequestCsv.HEADS, rows -> RequestCsv.write(rows, desk, member, view)));
        add(tabs, outcomes, table, below);
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), of -> live.request()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        view = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("view")
                .flatMap(VerificationView::of)
                .orElse(VerificationView.OPEN);
        shown = PAGE;
        refresh();
    }

    private void refresh() {
        tabs.show(view, one -> desk.list().count(member, one));
        table.clear();
        append(null, shown);
    }

    private void append(@Nullable ListedVerification after, int most) {
        List<ListedVerification> found = desk.list().list(member, view, after, most + 1);
        List<ListedVerification> page = found.subList(0, Math.min(most, found.size()));
        table.add(page, new VerificationCells(member, desk.called(member, page), outcomes::ask));
        table.setVisible(after != null || !page.isEmpty());
        below.removeAll();
        if (found.size() > most) {
            Button more = new Button(Words.say("requests.more"), click -> {
                shown += PAGE;
                append(page.getLast(), PAGE);
            });
            more.addClassName("more");
            below.add(more);
        }
        if (after == null && page.isEmpty()) {
            below.add(empty());
        }
    }

    private EmptyState empty() {
        return view == VerificationView.OPEN
                ? new EmptyState(
                        Words.say("requests.empty"),
                        Words.say("requests.emptyWhy"),
                        Links.to("candidates", Words.say("requests.candidates")))
                : new EmptyState(
                        Words.say("requests.noneOf"),
                        Words.say("requests.emptyWhy"),
                        Links.to(PATH, Words.say("requests.seeOpen")));
    }
}
