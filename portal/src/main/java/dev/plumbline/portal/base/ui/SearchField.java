package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Opens the palette from anywhere; looks like what one types into. */
final class SearchField extends NativeButton {

    SearchField(Runnable open) {
        addClassName("search");
        add(new Glyph("search"), new Span(Words.say("palette.title")));
        for (String key : new String[] {"/", ScreenKeys.ctrl("K")}) {
            getElement().appendChild(new Element("kbd").setText(key).setAttribute("aria-hidden", "true"));
        }
        getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-keyshortcuts", "/ Control+K");
        addClickListener(click -> open.run());
    }
}
