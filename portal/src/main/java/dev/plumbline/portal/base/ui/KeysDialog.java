package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** Help: the keys of the screen at hand, those of every screen, and how to read a finding. */
public final class KeysDialog extends Dialog {

    /** Builds it for the screen at hand; the caller opens it. */
    public KeysDialog() {
        setHeaderTitle(Words.say("help.title"));
        addClassName("help");
        Map<String, String> own =
                ScreenKeys.of(UI.getCurrent().getActiveViewLocation().getPath());
        if (!own.isEmpty()) {
            Section section = section(Words.say("help.onThisScreen"), new KeyList(own));
            if (own.containsKey("C")) {
                Span note = new Span(Words.say("help.keysAnswer"));
                note.addClassNames("s", "ink-2");
                section.add(note);
            }
            add(section);
        }
        add(
                section(Words.say("help.everywhere"), KeyList.everywhere()),
                section(Words.say("help.howToRead"), new HowToRead()));
        Component more = Links.to("help", Words.say("help.all"));
        more.getElement().addEventListener("click", click -> close());
        // Within what scrolls, so that the keyboard can scroll it.
        add(more);
        getFooter().add(new Button(Words.say("help.close"), click -> close()));
    }

    /** Opens it, unless help is open. */
    @Override
    public void open() {
        UI ui = UI.getCurrent();
        if (ComponentUtil.getData(ui, KeysDialog.class) == null) {
            ComponentUtil.setData(ui, KeysDialog.class, this);
            addDetachListener(closed -> ComponentUtil.setData(ui, KeysDialog.class, null));
            super.open();
        }
    }

    private static Section section(String words, Component content) {
        H3 title = new H3(words);
        title.addClassName("h3");
        Section section = new Section(title, content);
        section.addClassNames("stack", "help-part");
        return section;
    }
}
