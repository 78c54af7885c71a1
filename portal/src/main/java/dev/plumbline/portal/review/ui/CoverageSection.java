package dev.plumbline.portal.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.plumbline.portal.base.ui.ComparisonMark;
import dev.plumbline.portal.base.ui.CoverageBar;
import dev.plumbline.portal.base.ui.EmptyState;
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
        H2 title = new H2("What the sources say");
        title.addClassName("h2");
        add(title);
        Matrix matrix = Matrices.of(latest);
        if (matrix.rows().isEmpty()) {
            add(new EmptyState(
                    "The claims of the pages will appear here",
                    "No page of this candidate has been read, or its pages claim nothing that can be compared."));
            return;
        }
        if (coverage != null) {
            Div line = new Div(new CoverageBar(coverage), legend());
            line.addClassName("covline");
            add(line);
        }
        Paragraph note = new Paragraph(
                "Agreement says that the sources repeat one another. It does not say that they are true.");
        note.addClassNames("s", "ink-2", "more");
        add(new MatrixTable(matrix), note);
    }

    private static Div legend() {
        Div legend = new Div(
                new ComparisonMark(ComparisonMark.Kind.AGREE, "agrees"),
                new ComparisonMark(ComparisonMark.Kind.COMPATIBLE, "compatible"),
                new ComparisonMark(ComparisonMark.Kind.DIFFER, "differs"),
                new ComparisonMark(ComparisonMark.Kind.ABSENT, "absent"));
        legend.addClassName("legend");
        return legend;
    }
}
