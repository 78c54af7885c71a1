package dev.plumbline.portal.demo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
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
            add(new Paragraph(Words.say("demo.here")), Links.to("inbox", Words.say("demo.see")));
        } else {
            add(new Paragraph(Words.say("demo.what")), button(Words.say("demo.add"), () -> demo.add(who)));
        }
        if (demo.isThere(who)) {
            Button remove = button(Words.say("demo.remove"), () -> demo.remove(who));
            remove.addClassName("destroy");
            add(new Paragraph(Words.say("demo.removing")), remove);
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
