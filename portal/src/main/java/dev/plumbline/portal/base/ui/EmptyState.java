package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A view with nothing to show: what will appear here, why there is nothing, and one thing to do. */
public final class EmptyState extends Div {

    /** Says what will appear and why there is nothing. */
    public EmptyState(String whatAppears, String why, Component... oneAction) {
        addClassName("empty");
        H2 title = new H2(whatAppears);
        title.addClassName("h2");
        add(title, new Paragraph(why));
        add(oneAction);
    }
}
