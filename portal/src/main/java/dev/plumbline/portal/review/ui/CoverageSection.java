package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.plumbline.portal.base.ui.ComparisonMark;
import dev.plumbline.portal.base.ui.CoverageBar;
import dev.plumbline.portal.base.ui.EmptyState;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.compare.Matrices;
import dev.plumbline.scraper.compare.Matrix;
import dev.plumbline.scraper.rule.Coverage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much the sources have in common, and what each of them says. */
final class CoverageSection extends Section {

    CoverageSection(@Nullable Coverage coverage, List<Reading> latest) {
        addClassName("section");
        H2 title = new H2(Words.say("matrix.title"));
        title.addClassName("h2");
        add(title);
        Matrix matrix = Matrices.of(latest);
        if (matrix.rows().isEmpty()) {
            add(new EmptyState(Words.say("matrix.empty"), Words.say("matrix.emptyWhy")));
            return;
        }
        if (coverage != null) {
            Div line = new Div(new CoverageBar(coverage), legend());
            line.addClassName("covline");
            add(line);
        }
        Paragraph note = new Paragraph(Words.say("matrix.note"));
        note.addClassNames("s", "ink-2", "more");
        add(new MatrixTable(matrix), note);
    }

    private static Div legend() {
        Div legend = new Div(
                new ComparisonMark(ComparisonMark.Kind.AGREE, Words.say("comparison.agrees")),
                new ComparisonMark(ComparisonMark.Kind.COMPATIBLE, Words.say("comparison.compatible")),
                new ComparisonMark(ComparisonMark.Kind.DIFFER, Words.say("comparison.differs")),
                new ComparisonMark(ComparisonMark.Kind.ABSENT, Words.say("matrix.absent")));
        legend.addClassName("legend");
        return legend;
    }
}
