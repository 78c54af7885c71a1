package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumbline.portal.base.ui.CoverageBar;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.QuotePair;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What a lead reads before deciding: what was compared, then each open finding with its quotes, then what was answered. */
final class ReviewFindings extends Div {
    private static final int MOST = 20;

    ReviewFindings(CandidateDesk desk, Member member, Entry entry) {
        Candidate candidate = desk.candidates().get(member, entry.candidate());
        H1 name = new H1(new Foreign(candidate.name()));
        name.addClassName("title");
        add(
                name,
                new Paragraph(
                        Links.to("candidates/" + candidate.id(), "All that is known"),
                        new Span(" · "),
                        Links.to("candidates/" + candidate.id() + "/dossier", "Dossier to take along")));
        if (candidate.coverage() != null) {
            Div coverage = new Div(new CoverageBar(candidate.coverage()));
            coverage.addClassName("section");
            add(coverage);
        }
        List<FindingRow> all = desk.inbox().ofCandidate(member, candidate.id());
        List<FindingRow> open = all.stream().filter(ReviewFindings::isOpen).toList();
        add(section("What does not line up · " + open.size() + " open"));
        if (open.isEmpty()) {
            add(new Paragraph(
                    "Nothing that was compared is open. That clears nobody: see above what could not be compared."));
        }
        open.stream().limit(MOST).forEach(row -> add(finding(desk, member, row)));
        List<FindingRow> answered = all.stream().filter(row -> !isOpen(row)).toList();
        if (!answered.isEmpty()) {
            add(section("Answered · " + answered.size()));
            answered.forEach(row -> add(new Paragraph(
                    Links.to("inbox/" + row.id(), row.headline()),
                    new Span(" · " + row.state().label()))));
        }
    }

    private static boolean isOpen(FindingRow row) {
        return row.state() == DispositionState.OPEN || row.state() == DispositionState.CLAIMED;
    }

    private static Section section(String words) {
        H2 title = new H2(words);
        title.addClassName("h2");
        Section section = new Section(title);
        section.addClassName("section");
        return section;
    }

    private static Article finding(CandidateDesk desk, Member member, FindingRow row) {
        FindingDetail detail = desk.inbox().get(member, row.id());
        Map<UUID, String> names = desk.names().of(member.team(), detail.capturedBy());
        Span words = new Span("%s · confidence %s"
                .formatted(
                        RuleTexts.label(row.family().name().toLowerCase(Locale.ROOT)),
                        row.confidence().name().toLowerCase(Locale.ROOT)));
        words.addClassNames("s", "ink-2");
        Div weight = new Div(new SeverityMark(row.severity()), words);
        weight.addClassName("row");
        Article article = new Article(
                weight,
                new H3(VisibleText.of(row.headline())),
                new QuotePair(Statements.of(detail, names), Statements.relation(detail)));
        article.addClassName("r-find");
        RuleTexts.of(row.rule()).ifPresent(rule -> {
            Span label = new Span("Also possible: ");
            label.addClassName("b");
            Paragraph also = new Paragraph(label, new Span(String.join(" · ", rule.innocentExplanations())));
            also.addClassNames("s", "ink-2", "said");
            article.add(also);
        });
        return article;
    }
}
