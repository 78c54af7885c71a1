package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.shortlist.DecisionSignOffs;
import dev.plumbline.portal.shortlist.DecisionUndo;
import dev.plumbline.portal.shortlist.Shortlist;
import dev.plumbline.portal.shortlist.ShortlistFeed;
import dev.plumbline.portal.shortlist.Shortlists;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One shortlist, as a table or as a board: who is on it, who put them there, what was decided. */
@PermitAll
@PageTitle("screen.shortlist")
@Route(value = "shortlists/:shortlist", layout = MainLayout.class)
class ShortlistView extends Page implements BeforeEnterObserver {
    private static final String BOARD = "board";

    private final transient Shortlists shortlists;
    private final transient Inbox inbox;
    private final transient MemberNames names;
    private final transient ListDesk desk;
    private final Member member;
    private final Deciding deciding;
    private final Div head = new Div();
    private final Div content = new Div();
    private CompareChoice compare = new CompareChoice();
    private boolean board;
    private @Nullable UUID list;
    private transient @Nullable ListShown shown;

    ShortlistView(
            Shortlists shortlists,
            DecisionSignOffs signOffs,
            DecisionUndo undo,
            ShortlistFeed feed,
            Inbox inbox,
            FindingsFeed findings,
            MemberNames names,
            CurrentMember current) {
        super(Words.say("screen.shortlist"));
        this.shortlists = shortlists;
        this.inbox = inbox;
        this.names = names;
        this.member = current.get();
        this.deciding = new Deciding(shortlists, undo, member, this::refresh);
        this.desk = new ListDesk(member, deciding, signOffs, this::refresh);
        content.addClassName("shortlist");
        add(head, deciding, content);
        LiveRefresh.whileShown(
                this,
                this::refresh,
                live -> Registration.combine(
                        feed.listen(member.team(), changed -> request(live, changed.equals(list))),
                        findings.listen(member.team(), changed -> request(live, isOn(changed)))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shortlist asked = shortlists.get(member, Addresses.id(event, "shortlist"));
        showTitle(asked.name());
        if (!asked.id().equals(list)) {
            deciding.clear();
            compare = new CompareChoice();
        }
        list = asked.id();
        board = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("view")
                .filter(BOARD::equals)
                .isPresent();
        shown = null;
        refresh();
    }

    private static void request(LiveRefresh live, boolean concerned) {
        if (concerned) {
            live.request();
        }
    }

    private boolean isOn(UUID candidate) {
        ListShown now = shown;
        return now != null && now.holds(candidate);
    }

    /** Draws nothing where nothing changed, so that nobody loses their place. */
    private void refresh() {
        UUID id = list;
        if (id == null) {
            return;
        }
        ListShown now = ListShown.of(shortlists.entries(member, id), inbox, names, member);
        if (!now.equals(shown)) {
            shown = now;
            show(id, now);
        }
    }

    private void show(UUID id, ListShown now) {
        head.removeAll();
        content.removeAll();
        if (now.entries().isEmpty()) {
            content.add(new EmptyState(
                    Words.say("shortlist.empty"),
                    Words.say("shortlist.emptyWhy"),
                    Links.to("candidates", Words.say("shortlist.choose"))));
            return;
        }
        head.add(ways(id, now), tabs(id));
        content.add(board ? new ShortlistBoard(now, desk) : new ShortlistTable(now, desk, compare));
    }

    private Paragraph ways(UUID id, ListShown now) {
        Paragraph ways = new Paragraph();
        if (deciding.may()) {
            ways.add(
                    Links.to(
                            "shortlists/%s/review/%s".formatted(id, now.first().candidate()),
                            Words.say("shortlist.review")),
                    new Span(" · "));
        }
        Anchor csv = new Anchor(
                new FileDownload("shortlist.csv", "text/csv;charset=utf-8", () -> ShortlistCsv.of(now)),
                AttachmentType.DOWNLOAD,
                Words.say("csv.link"));
        csv.getElement().setAttribute("aria-label", Words.say("shortlist.csv"));
        ways.add(Links.to("shortlists/" + id + "/dossier", Words.say("shortlist.dossier")), new Span(" · "), csv);
        return ways;
    }

    private Nav tabs(UUID id) {
        Nav tabs = new Nav(
                tab("shortlists/" + id, Words.say("shortlist.table"), !board),
                tab("shortlists/" + id + "?view=" + BOARD, Words.say("shortlist.board"), board));
        tabs.addClassName("tabs");
        tabs.setAriaLabel(Words.say("shortlist.views"));
        return tabs;
    }

    private static Anchor tab(String path, String words, boolean current) {
        Anchor tab = Links.to(path, words);
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
