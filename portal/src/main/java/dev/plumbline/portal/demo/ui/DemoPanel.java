package dev.plumbline.portal.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.demo.DemoData;
import dev.plumbline.portal.security.Member;

/** Adds the demo's data with one click, and removes it with one. */
final class DemoPanel extends Div {
    private final transient DemoData demo;
    private final transient Member who;

    DemoPanel(DemoData demo, Member who) {
        this.demo = demo;
        this.who = who;
        addClassNames("stack", "prose");
        getElement().setAttribute("aria-live", "polite");
        show();
    }

    private void show() {
        removeAll();
        if (demo.isComplete(who)) {
            add(
                    new Paragraph(
                            "The demo data is here. Its pages are read in the background; findings appear one after the other."),
                    Links.to("inbox", "See its findings"));
        } else {
            add(
                    new Paragraph(
                            "Captures of three sites with invented people only: profiles that agree, profiles that differ, a reused biography, an agency. They go through the same reading as yours, and are told apart by their addresses, which end in .localhost."),
                    button("Add the demo data", () -> demo.add(who)));
        }
        if (demo.isThere(who)) {
            Button remove = button("Remove the demo data", () -> demo.remove(who));
            remove.addClassName("destroy");
            add(
                    new Paragraph(
                            "Removing takes every capture of the demo sites, yours too, with their candidates, findings, answers and entries on shortlists. The audit log stays. This cannot be undone, but the data can be added again."),
                    remove);
        }
    }

    private Button button(String words, Runnable action) {
        Button button = new Button(words, click -> {
            action.run();
            show();
        });
        button.setDisableOnClick(true);
        return button;
    }
}
