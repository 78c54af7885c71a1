package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;

/** A screen of its own: a title with what can be done, then sections. */
public class Page extends Section {
    private final H1 title = new H1();
    private final Div actions = new Div();

    /** An empty screen with its title. */
    @SuppressWarnings(
            "this-escape") // Components are built up in their constructors; none of the called methods is overridden.
    protected Page(String words) {
        addClassName("page");
        setId("main");
        title.addClassName("title");
        title.setText(words);
        actions.addClassName("row");
        Div head = new Div(title, actions);
        head.addClassName("head");
        add(head);
    }

    /** Puts what can be done beside the title. */
    protected void addActions(Component... what) {
        actions.add(what);
    }

    /** Changes the title to captured words. */
    protected void showTitle(String captured) {
        title.removeAll();
        title.add(new Foreign(captured));
    }
}
