package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.ui.Addresses;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.LiveRefresh;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.FindingsFeed;
import dev.plumbline.portal.reuse.ClusterDetail;
import dev.plumbline.portal.reuse.ClusterRow;
import dev.plumbline.portal.reuse.ReuseBoard;
import dev.plumbline.portal.reuse.ReuseDismissals;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cluster, by any account in it: who had it first, the graph, and its lines as a table and as CSV. */
@PermitAll
@PageTitle("screen.cluster")
@Route(value = "reuse/:profile", layout = MainLayout.class)
class ClusterView extends Page implements BeforeEnterObserver {
    private final transient ReuseBoard board;
    private final Member member;
    private final Answering answering;
    private final Div csv = new Div();
    private final Div content = new Div();
    private @Nullable UUID profile;
    private transient @Nullable ClusterDetail shown;

    ClusterView(ReuseBoard board, ReuseDismissals dismissals, FindingsFeed feed, CurrentMember current) {
        super(Words.say("screen.reuse"));
        this.board = board;
        this.member = current.get();
        this.answering = new Answering(dismissals, member, this::refresh);
        addActions(csv);
        add(answering, content);
        LiveRefresh.whileShown(this, this::refresh, live -> feed.listen(member.team(), of -> live.request()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        profile = Addresses.id(event, "profile");
        refresh();
    }

    private void refresh() {
        if (profile == null) {
            return;
        }
        ClusterDetail detail = board.cluster(member, profile);
        if (detail.equals(shown)) {
            return;
        }
        shown = detail;
        content.removeAll();
        csv.removeAll();
        ClusterRow row = detail.row();
        if (row == null) {
            showTitle(Words.say("cluster.nothing"));
            content.add(new EmptyState(
                    Words.say("cluster.empty"),
                    Words.say("cluster.emptyWhy"),
                    Links.to("reuse", Words.say("cluster.seeBoard"))));
        } else {
            showTitle(Words.say("reuse.under", ReuseWords.families(row.families()), row.identities()));
            csv.add(download(detail));
            Foreign sample = new Foreign(row.sample());
            sample.addClassName("sample");
            content.add(facts(row), sample, new FirstSeenList(detail.identities()), lines(detail));
        }
        if (!detail.dismissed().isEmpty()) {
            content.add(dismissed(detail));
        }
        content.add(new Explanations());
    }

    private static Paragraph facts(ClusterRow row) {
        Paragraph line = new Paragraph(
                Links.to("reuse", Words.say("screen.reuse")),
                new Span(" · "
                        + Words.say(
                                "cluster.facts",
                                row.accounts(),
                                VisibleText.of(String.join(", ", row.sites())),
                                Times.day(row.firstSeen()))));
        line.addClassNames("s", "ink-2");
        return line;
    }

    private Section lines(ClusterDetail detail) {
        UUID current = detail.identities().getFirst().candidate();
        ReuseGraph graph = new ReuseGraph(detail.identities(), detail.shown(), current);
        graph.getElement()
                .addEventListener(
                        "identity-chosen",
                        chosen -> getUI().ifPresent(ui -> ui.navigate("candidates/"
                                + UUID.fromString(chosen.getEventData()
                                        .get("event.detail")
                                        .asString()))))
                .addEventData("event.detail");
        Section section = section(Words.say("cluster.title"));
        int left = detail.identities().size() - graph.drawn();
        Paragraph says = new Paragraph(Words.say("cluster.says")
                + (left > 0 ? " " + Words.say("cluster.graphShows", graph.drawn(), left) : ""));
        says.addClassNames("s", "ink-2", "prose");
        LineTable table = new LineTable();
        table.shown(detail.shown(), answering);
        section.add(says, graph, table);
        return section;
    }

    private Section dismissed(ClusterDetail detail) {
        Section section = section(Words.say("screen.dismissed"));
        LineTable table = new LineTable();
        table.dismissed(detail, answering);
        section.add(table);
        return section;
    }

    private static Section section(String words) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title);
        section.addClassName("section");
        return section;
    }

    private static Anchor download(ClusterDetail detail) {
        return new Anchor(
                new FileDownload("cluster.csv", "text/csv;charset=utf-8", () -> LineCsv.of(detail.shown())),
                AttachmentType.DOWNLOAD,
                Words.say("csv.link"));
    }
}
