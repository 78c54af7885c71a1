package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.security.MemberNames;
import dev.plumbline.portal.shortlist.Decision;
import dev.plumbline.portal.shortlist.DecisionSignOffs;
import dev.plumbline.portal.shortlist.Entry;
import dev.plumbline.portal.shortlist.Proposal;
import dev.plumbline.portal.shortlist.Shortlist;
import dev.plumbline.portal.shortlist.Shortlists;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One shortlist: who is on it, who put them there, what was decided. */
@PermitAll
@PageTitle("screen.shortlist")
@Route(value = "shortlists/:shortlist", layout = MainLayout.class)
class ShortlistView extends Page implements BeforeEnterObserver {
    private final transient Shortlists shortlists;
    private final transient DecisionSignOffs signOffs;
    private final transient Inbox inbox;
    private final transient MemberNames names;
    private final Member member;
    private final Div content = new Div();

    ShortlistView(
            Shortlists shortlists, DecisionSignOffs signOffs, Inbox inbox, MemberNames names, CurrentMember current) {
        super(Words.say("screen.shortlist"));
        this.shortlists = shortlists;
        this.signOffs = signOffs;
        this.inbox = inbox;
        this.names = names;
        this.member = current.get();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Shortlist list = shortlists.get(member, Addresses.id(event, "shortlist"));
        showTitle(list.name());
        show(list.id());
    }

    private void show(UUID shortlist) {
        content.removeAll();
        List<Entry> entries = shortlists.entries(member, shortlist);
        if (entries.isEmpty()) {
            content.add(new EmptyState(
                    Words.say("shortlist.empty"),
                    Words.say("shortlist.emptyWhy"),
                    Links.to("candidates", Words.say("shortlist.choose"))));
            return;
        }
        Map<UUID, String> people = names.of(member.team(), people(entries));
        Map<UUID, Integer> open =
                inbox.openCounts(member, entries.stream().map(Entry::candidate).toList());
        Paragraph ways = new Paragraph();
        if (member.may(Action.DECIDE)) {
            ways.add(
                    Links.to(
                            "shortlists/%s/review/%s"
                                    .formatted(shortlist, first(entries).candidate()),
                            Words.say("shortlist.review")),
                    new Span(" · "));
        }
        Anchor csv = new Anchor(
                new FileDownload(
                        "shortlist.csv", "text/csv;charset=utf-8", () -> ShortlistCsv.of(entries, open, people)),
                AttachmentType.DOWNLOAD,
                Words.say("csv.link"));
        csv.getElement().setAttribute("aria-label", Words.say("shortlist.csv"));
        ways.add(
                Links.to("shortlists/" + shortlist + "/dossier", Words.say("shortlist.dossier")), new Span(" · "), csv);
        content.add(ways);
        CompareChoice compare = new CompareChoice();
        content.add(compare);
        Table table = new Table(
                "tbl",
                Words.say("shortlist.compareHead"),
                Words.say("shortlist.candidate"),
                Words.say("shortlist.open"),
                Words.say("shortlist.added"),
                Words.say("shortlist.decision"),
                "");
        for (Entry entry : entries) {
            table.row(
                    compare.box(entry),
                    candidate(entry),
                    findings(entry, open.getOrDefault(entry.candidate(), 0)),
                    added(entry, people),
                    decision(entry, people),
                    decide(entry));
        }
        content.add(table);
    }

    /** The first about whom nothing is decided, else the first of all. */
    private static Entry first(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.decision() == Decision.UNDECIDED)
                .findFirst()
                .orElse(entries.getFirst());
    }

    private static Component candidate(Entry entry) {
        Foreign name = new Foreign("");
        name.getElement()
                .appendChild(Links.to("candidates/" + entry.candidate(), entry.candidateName())
                        .getElement());
        return name;
    }

    private static Anchor findings(Entry entry, int open) {
        return Links.to("candidates/" + entry.candidate(), Words.say("shortlist.findings", open));
    }

    private static Div added(Entry entry, Map<UUID, String> people) {
        Span who = quiet(Words.say("shortlist.by", name(people, entry.addedBy()), Times.moment(entry.addedAt())));
        return entry.note().isEmpty() ? new Div(who) : new Div(new Div(VisibleText.of(entry.note())), who);
    }

    private Div decision(Entry entry, Map<UUID, String> people) {
        Div decision = new Div(new Span(Words.of(entry.decision())));
        if (entry.reason() != null) {
            decision.add(new Div(VisibleText.of(entry.reason())));
        }
        if (entry.decision() != Decision.UNDECIDED && entry.decidedBy() != null && entry.decidedAt() != null) {
            decision.add(
                    quiet(Words.say("shortlist.by", name(people, entry.decidedBy()), Times.moment(entry.decidedAt()))));
        }
        if (entry.signedBy() != null) {
            decision.add(quiet(" · " + Words.say("shortlist.signedBy", name(people, entry.signedBy()))));
        }
        if (entry.proposal() != null) {
            decision.add(
                    new ProposalLine(signOffs, member, entry, entry.proposal(), people, () -> show(entry.shortlist())));
        }
        return decision;
    }

    private Component decide(Entry entry) {
        Button button = new Button(
                Words.say("shortlist.decide"),
                click -> new DecisionDialog(entry, (decision, reason) -> {
                            shortlists.decide(member, entry.shortlist(), entry.candidate(), decision, reason);
                            show(entry.shortlist());
                        })
                        .open());
        button.setAriaLabel(Words.say("shortlist.decideOf", VisibleText.of(entry.candidateName())));
        button.setVisible(member.may(Action.DECIDE));
        return button;
    }

    private static Span quiet(String words) {
        Span span = new Span(VisibleText.of(words));
        span.addClassNames("s", "ink-2");
        return span;
    }

    private static String name(Map<UUID, String> people, UUID id) {
        return people.getOrDefault(id, Words.say("shortlist.formerMember"));
    }

    private static Set<UUID> people(List<Entry> entries) {
        Set<UUID> people = new HashSet<>();
        for (Entry entry : entries) {
            people.add(entry.addedBy());
            Proposal proposal = entry.proposal();
            Stream.of(
                            entry.decidedBy(),
                            entry.signedBy(),
                            proposal == null ? null : proposal.by(),
                            proposal == null ? null : proposal.sentBackBy())
                    .filter(Objects::nonNull)
                    .forEach(people::add);
        }
        return people;
    }
}
