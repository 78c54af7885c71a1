package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.plumbline.portal.base.CsvStream;
import dev.plumbline.portal.base.ui.CsvLink;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.Times;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.finding.Inbox;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.rule.Coverage;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The team's candidates, the last seen first: never sorted by what was found. */
@PermitAll
@PageTitle("screen.candidates")
@Menu(title = "screen.candidates", order = 2, icon = "person")
@Route(value = "candidates", layout = MainLayout.class)
class CandidatesView extends Page implements BeforeEnterObserver {
    private static final int PAGE = 50;
    private static final int CSV_PAGE = 500;
    private static final int LONGEST_QUERY = 120;

    private final transient Candidates candidates;
    private final transient Inbox inbox;
    private final Member member;
    private final TextField query = new TextField();
    private final Table table = new Table(
            "tbl",
            Words.say("candidates.candidate"),
            Words.say("candidates.compared"),
            Words.say("candidates.open"),
            Words.say("candidates.lastCaptured"));
    private final Div below = new Div();

    CandidatesView(Candidates candidates, Inbox inbox, CurrentMember current) {
        super(Words.say("screen.candidates"));
        this.candidates = candidates;
        this.inbox = inbox;
        this.member = current.get();
        query.setPlaceholder(Words.say("candidates.query"));
        query.setAriaLabel(Words.say("candidates.query"));
        query.setMaxLength(LONGEST_QUERY);
        query.setClearButtonVisible(true);
        query.addClassName("wide-field");
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refresh();
            }
        });
        addActions(
                query,
                new CsvLink(
                        "candidates.csv",
                        List.of(
                                "candidate",
                                "name",
                                "compared",
                                "claims",
                                "open findings",
                                "first seen (UTC)",
                                "last seen (UTC)"),
                        this::csv));
        add(table, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("query")
                .orElse("");
        query.setValue(asked.length() > LONGEST_QUERY ? asked.substring(0, LONGEST_QUERY) : asked);
        refresh();
    }

    private void refresh() {
        table.clear();
        append(null);
    }

    private void append(@Nullable Candidate after) {
        List<Candidate> found = candidates.list(member, query.getValue(), after, PAGE + 1);
        List<Candidate> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, Integer> open =
                inbox.openCounts(member, page.stream().map(Candidate::id).toList());
        page.forEach(candidate -> row(candidate, open.getOrDefault(candidate.id(), 0)));
        table.setVisible(after != null || !page.isEmpty());
        below.removeAll();
        if (found.size() > PAGE) {
            Button more = new Button(Words.say("candidates.more"), click -> append(page.getLast()));
            more.addClassName("more");
            below.add(more);
        }
        if (after == null && page.isEmpty()) {
            below.add(empty());
        }
    }

    private void csv(CsvStream table) throws IOException {
        List<Candidate> page = candidates.list(member, query.getValue(), null, CSV_PAGE);
        while (!page.isEmpty() && !table.isFull()) {
            Map<UUID, Integer> open =
                    inbox.openCounts(member, page.stream().map(Candidate::id).toList());
            for (Candidate one : page) {
                Coverage coverage = one.coverage();
                table.row(
                        one.id().toString(),
                        one.name(),
                        coverage == null ? "" : Integer.toString(coverage.compared()),
                        coverage == null ? "" : Integer.toString(coverage.total()),
                        Integer.toString(open.getOrDefault(one.id(), 0)),
                        one.firstSeen().toString(),
                        one.lastSeen().toString());
            }
            page = candidates.list(member, query.getValue(), page.getLast(), CSV_PAGE);
        }
    }

    private EmptyState empty() {
        return query.getValue().isBlank()
                ? new EmptyState(
                        Words.say("candidates.empty"),
                        Words.say("candidates.emptyWhy"),
                        Links.to("extension", Words.say("candidates.getExtension")))
                : new EmptyState(
                        Words.say("candidates.nobody"),
                        Words.say("candidates.nobodyWhy"),
                        Links.to("candidates", Words.say("candidates.seeAll")));
    }

    private void row(Candidate candidate, int open) {
        String path = "candidates/" + candidate.id();
        Foreign name = new Foreign("");
        name.getElement().appendChild(Links.to(path, candidate.name()).getElement());
        table.row(
                name,
                new Span(compared(candidate.coverage())),
                Links.to(path, Words.say("candidates.findings", open)),
                new Span(Times.moment(candidate.lastSeen())));
    }

    private static String compared(@Nullable Coverage coverage) {
        return coverage == null
                ? Words.say("candidates.notAnalysed")
                : Words.say("candidates.ofClaims", coverage.compared(), coverage.total());
    }
}
