package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Statements on one plumb line. Where they differ the line steps aside; where text is reused it runs straight. */
public final class QuotePair extends Div {

    /** Hangs statements on a line. */
    public QuotePair(List<Statement> statements, boolean reused) {
        addClassName("pair");
        for (int n = 0; n < statements.size(); n++) {
            if (n > 0) {
                add(step(reused));
            }
            add(new Quote(statements.get(n)));
        }
    }

    private static Div step(boolean reused) {
        Div step = new Div(
                reused
                        ? new ComparisonMark(ComparisonMark.Kind.REUSED, "reused")
                        : new ComparisonMark(ComparisonMark.Kind.DIFFER, "differs"));
        step.addClassName("step");
        if (reused) {
            step.addClassName("straight");
        }
        return step;
    }
}
