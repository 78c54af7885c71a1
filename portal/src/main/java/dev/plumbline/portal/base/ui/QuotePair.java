package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Statements on one plumb line. Where they differ the line steps aside; where text is reused it runs straight. */
public final class QuotePair extends Div {

    /** Hangs statements on a line. */
    public QuotePair(List<Statement> statements, Relation relation) {
        addClassName("pair");
        for (int n = 0; n < statements.size(); n++) {
            if (n > 0) {
                add(step(n, relation));
            }
            add(new Quote(statements.get(n)));
        }
    }

    private static Div step(int n, Relation relation) {
        boolean aside = relation == Relation.DIFFERS && n == 1;
        Span mark = switch (relation) {
            case DIFFERS -> new ComparisonMark(ComparisonMark.Kind.DIFFER, Words.say("comparison.differs"));
            case REUSED -> new ComparisonMark(ComparisonMark.Kind.REUSED, Words.say("comparison.reused"));
            case BESIDE -> also();
        };
        Div step = new Div(mark);
        step.addClassName("step");
        if (!aside) {
            step.addClassName("straight");
        }
        return step;
    }

    private static Span also() {
        Span also = new Span(Words.say("comparison.also"));
        also.addClassNames("xs", "ink-2");
        return also;
    }
}
