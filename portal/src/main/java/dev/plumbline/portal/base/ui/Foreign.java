package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** Words from outside, set apart so that their direction does not turn the words around them: {@code <bdi dir="auto">}. */
@Tag("bdi")
public final class Foreign extends HtmlComponent {

    /** Shows captured words. */
    public Foreign(String captured) {
        getElement().setAttribute("dir", "auto");
        getElement().setText(VisibleText.of(captured));
    }
}
