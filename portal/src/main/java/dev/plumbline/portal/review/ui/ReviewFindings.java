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
import dev.plumbline.portal.base.ui.FindingWords;
import dev.plumbline.portal.base.ui.Foreign;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.QuotePair;
import dev.plumbline.portal.base.ui.SeverityMark;
import dev.plumbline.portal.base.ui.VisibleText;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.finding.DispositionState;
import dev.plumbline.portal.finding.FindingDetail;
import dev.plumbline.portal.finding.FindingRow;
import dev.plumbline.portal.finding.Statements;
import dev.plumbline.portal.rules.RuleTexts;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.Entry;
import java.util.List;
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
                        Links.to("candidates/" + candidate.id(), Words.say("review.allKnown")),
                        new Span(" · "),
                        Links.to("candidates/" + candidate.id() + "/dossier", Words.say("review.dossier"))));
        if (candidate.coverage() != null) {
            Div coverage = new Div(new CoverageBar(candidate.coverage()));
            coverage.addClassName("section");
            add(coverage);
        }
        List<FindingRow> all = desk.inbox().ofCandidate(member, candidate.id());
        List<FindingRow> open = all.stream().filter(ReviewFindings::isOpen).toList();
        add(section(Words.say("review.open", open.size())));
        if (open.isEmpty()) {
            add(new Paragraph(Words.say("review.none")));
        }
        open.stream().limit(MOST).forEach(row -> add(finding(desk, member, row)));
        List<FindingRow> answered = all.stream().filter(row -> !isOpen(row)).toList();
        if (!answered.isEmpty()) {
            add(section(Words.say("review.answered", answered.size())));
            answered.forEach(row -> add(new Paragraph(
                    Links.to("inbox/" + row.id(), FindingWords.say(row.headline())),
                    new Span(" · " + Words.of(row.state()).toLowerCase(Words.locale())))));
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
        Span words = new Span(Words.say("review.confidence", Words.of(row.family()), Words.of(row.confidence())));
        words.addClassNames("s", "ink-2");
        Div weight = new Div(new SeverityMark(row.severity()), words);
        weight.addClassName("row");
        Article article = new Article(
                weight,
                new H3(VisibleText.of(FindingWords.say(row.headline()))),
                new QuotePair(Statements.of(detail, names), Statements.relation(detail)));
        article.addClassName("r-find");
        RuleTexts.of(row.rule()).ifPresent(rule -> {
            Span label = new Span(Words.say("review.alsoPossible") + " ");
            label.addClassName("b");
            Paragraph also = new Paragraph(label, new Span(String.join(" · ", RuleTexts.explanations(rule))));
            also.addClassNames("s", "ink-2", "said");
            article.add(also);
        });
        return article;
    }
}
