package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.Csv;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.reuse.ClusterRow;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Family;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The same text, contact, layout or picture under several identities: the cluster with the newest evidence first. */
@PermitAll
@PageTitle("screen.reuse")
@Menu(title = "screen.reuse", order = 3.5, icon = "reuse")
@Route(value = "reuse", layout = MainLayout.class)
class ReuseView extends Page implements AfterNavigationObserver {
    private static final int PAGE = 50;
    private static final int MOST_IN_FILE = 10_000;
    private static final List<Family> FAMILIES = List.of(Family.TEXT, Family.LAYOUT, Family.PICTURE, Family.CONTACT);

    private final transient ReuseBoard board;
    private final Member member;
    private final Select<Family> family = new Select<>();
    private final Table table = new Table(
            "tbl",
            Words.say("reuse.whatShared"),
            Words.say("reuse.kind"),
            Words.say("reuse.who"),
            Words.say("reuse.sitesHead"),
            Words.say("reuse.firstSeen"),
            Words.say("reuse.evidence"));
    private final Div below = new Div();
    private final transient List<ClusterRow> shown = new ArrayList<>();

    ReuseView(ReuseBoard board, FindingsFeed feed, CurrentMember current) {
        super(Words.say("screen.reuse"));
        this.board = board;
        this.member = current.get();
        family.setLabel(Words.say("reuse.kind"));
        family.setItems(FAMILIES);
        family.setItemLabelGenerator(
                chosen -> chosen == null ? Words.say("reuse.allKinds") : ReuseWords.family(chosen));
        family.setEmptySelectionAllowed(true);
        family.setEmptySelectionCaption(Words.say("reuse.allKinds"));
        family.addClassName("board-filter");
        family.addValueChangeListener(change -> refresh());
        Paragraph what = new Paragraph(Words.say("reuse.what"));
        what.addClassNames("s", "ink-2", "prose");
        addActions(new Anchor(
                new FileDownload("reuse.csv", "text/csv;charset=utf-8", this::csv),
                AttachmentType.DOWNLOAD,
                Words.say("csv.link")));
        add(new BoardTabs("reuse"), what, family, table, below);
        LiveRefresh.whileShown(this, this::refreshChanged, live -> feed.listen(member.team(), of -> live.request()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    /** Draws again only what changed: whoever is in the list keeps their place. */
    private void refreshChanged() {
        List<ClusterRow> now = board.page(member, family.getValue(), null, Math.max(shown.size(), PAGE));
        if (!now.equals(shown)) {
            refresh();
        }
    }

    private void refresh() {
        shown.clear();
        table.clear();
        append(null);
    }

    private void append(@Nullable ClusterRow after) {
        List<ClusterRow> found = board.page(member, family.getValue(), after, PAGE + 1);
        List<ClusterRow> page = found.subList(0, Math.min(PAGE, found.size()));
        page.forEach(this::row);
        shown.addAll(page);
        table.setVisible(after != null || !page.isEmpty());
        below.removeAll();
        if (found.size() > PAGE) {
            Button more = new Button(Words.say("reuse.more"), click -> append(page.getLast()));
            more.addClassName("more");
            below.add(more);
        }
        if (after == null && page.isEmpty()) {
            below.add(empty());
        }
    }

    private void row(ClusterRow cluster) {
        Foreign sample = new Foreign(cluster.sample());
        sample.addClassName("sample");
        Div what = new Div(sample, Links.to("reuse/" + cluster.id(), ReuseWords.identities(cluster.identities())));
        table.row(
                what,
                new Span(ReuseWords.families(cluster.families())),
                new Span(Words.say("reuse.accounts", cluster.accounts())),
                new Span(VisibleText.of(String.join(", ", cluster.sites()))),
                quiet(Times.day(cluster.firstSeen())),
                quiet(evidence(cluster)));
    }

    private byte[] csv() {
        Csv csv = new Csv(
                "what is shared",
                "kinds",
                "identities",
                "accounts",
                "sites",
                "first seen (UTC)",
                "pieces of evidence",
                "dismissed beside them");
        board.page(member, family.getValue(), null, MOST_IN_FILE)
                .forEach(cluster -> csv.row(
                        cluster.sample(),
                        cluster.families().stream().map(ReuseWords::inFiles).collect(Collectors.joining(", ")),
                        Integer.toString(cluster.identities()),
                        Integer.toString(cluster.accounts()),
                        String.join(", ", cluster.sites()),
                        cluster.firstSeen().toString(),
                        Integer.toString(cluster.edges()),
                        Integer.toString(cluster.dismissed())));
        return csv.bytes();
    }

    private static String evidence(ClusterRow cluster) {
        return cluster.dismissed() == 0
                ? Words.say("reuse.pieces", cluster.edges())
                : Words.say("reuse.piecesDismissed", cluster.edges(), cluster.dismissed());
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassNames("s", "ink-2", "nowrap");
        return span;
    }

    private EmptyState empty() {
        return family.getValue() == null
                ? new EmptyState(
                        Words.say("reuse.empty"),
                        Words.say("reuse.emptyWhy"),
                        Links.to("candidates", Words.say("reuse.seeCandidates")))
                : new EmptyState(Words.say("reuse.noneOfKind"), Words.say("reuse.noneOfKindWhy"));
    }
}
