package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.Component;
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
import dev.plumbline.portal.base.Problem;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.FileDownload;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.MainLayout;
import dev.plumbline.portal.base.ui.Page;
import dev.plumbline.portal.base.ui.Table;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.reuse.Pairing;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.security.Member;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Two to four candidates beside each other: what they share, then the same rows of claims. Their ids stand in the address. */
@PermitAll
@PageTitle("screen.compare")
@Route(value = "compare", layout = MainLayout.class)
class CompareView extends Page implements BeforeEnterObserver {
    private static final int MOST = 4;

    private final transient CandidateDesk desk;
    private final Member member;
    private final Div content = new Div();

    CompareView(CandidateDesk desk, CurrentMember current) {
        super(Words.say("screen.compare"));
        this.desk = desk;
        this.member = current.get();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        List<UUID> ids = ids(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("ids")
                .orElse(""));
        if (ids.size() < 2 || ids.size() > MOST) {
            content.add(new EmptyState(
                    Words.say("compare.empty"),
                    Words.say("compare.emptyWhy"),
                    Links.to("shortlists", Words.say("compare.choose"))));
            return;
        }
        List<Candidate> candidates =
                ids.stream().map(id -> desk.candidates().get(member, id)).toList();
        AlignedClaims claims = AlignedClaims.of(
                candidates.stream().map(Candidate::name).toList(),
                ids.stream().map(id -> desk.candidates().latest(member, id)).toList());
        content.add(shared(ids, claims), rows(candidates, claims));
    }

    private Section shared(List<UUID> ids, AlignedClaims claims) {
        Section section = section(Words.say("compare.shared"));
        List<Pairing> pairings = ids.stream()
                .flatMap(id -> desk.reuse().ofCandidate(member, id).stream()
                        .filter(line -> ids.indexOf(line.b().candidate()) > ids.indexOf(id)))
                .toList();
        if (pairings.isEmpty() && claims.links().isEmpty()) {
            Paragraph none = new Paragraph(Words.say("compare.nothing"));
            none.addClassNames("s", "ink-2");
            section.add(none);
            return section;
        }
        Table table = new Table("tbl", Words.say("compare.who"), Words.say("reuseLines.shared"), "");
        for (Pairing line : pairings) {
            Anchor side =
                    Links.to("reuse/" + line.a().profile() + "/" + line.b().profile(), Words.say("review.sideBySide"));
            table.row(
                    new Foreign(line.a().name() + ", " + line.b().name()),
                    new Foreign(ReuseSection.shared(line)),
                    side);
        }
        claims.links()
                .forEach(link -> table.row(
                        new Foreign(link.of()), new Foreign(Words.say("compare.link", link.url())), new Span()));
        section.add(table);
        return section;
    }

    private static Section rows(List<Candidate> candidates, AlignedClaims claims) {
        Section section = section(Words.say("compare.said"));
        Paragraph note = new Paragraph(Words.say("compare.saidNote") + " ");
        note.addClassNames("s", "ink-2");
        Anchor csv = new Anchor(
                new FileDownload("compare.csv", "text/csv;charset=utf-8", claims::csv), AttachmentType.DOWNLOAD, "CSV");
        csv.getElement().setAttribute("aria-label", Words.say("compare.csv"));
        note.add(csv);
        section.add(note);
        String[] heads = Stream.concat(
                        Stream.of(Words.say("compare.claim")),
                        claims.names().stream().map(VisibleText::of))
                .toArray(String[]::new);
        Table table = new Table("tbl", heads);
        table.row(Stream.concat(
                        Stream.of(new Span(Words.say("compare.page"))),
                        candidates.stream().map(candidate ->
                                (Component) Links.to("candidates/" + candidate.id(), candidate.name())))
                .toArray(Component[]::new));
        claims.rows()
                .forEach(row -> table.row(Stream.concat(
                                Stream.of((Component) new Span(VisibleText.of(row.label()))),
                                row.values().stream().map(CompareView::cell))
                        .toArray(Component[]::new)));
        section.add(table);
        return section;
    }

    private static Component cell(List<String> said) {
        if (said.isEmpty()) {
            return new Span("–");
        }
        Div lines = new Div();
        said.forEach(words -> lines.add(new Div(new Foreign(words))));
        return lines;
    }

    private static Section section(String words) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title);
        section.addClassName("section");
        return section;
    }

    private static List<UUID> ids(String asked) {
        try {
            return Arrays.stream(asked.split(",", -1))
                    .filter(id -> !id.isBlank())
                    .map(UUID::fromString)
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound();
        }
    }
}
