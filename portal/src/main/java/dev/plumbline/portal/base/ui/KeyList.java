package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Keys and what they do. */
public final class KeyList extends DescriptionList {

    /** Those of every screen. */
    public static KeyList everywhere() {
        return new KeyList(ScreenKeys.everywhere());
    }

    /** Those that answer findings. */
    public static KeyList inbox() {
        return new KeyList(ScreenKeys.of("inbox"));
    }

    KeyList(Map<String, String> keys) {
        addClassName("facts");
        keys.forEach((key, what) -> getElement()
                .appendChild(
                        new Element("dt").appendChild(new Element("kbd").setText(key)),
                        new Element("dd").setText(what)));
    }
}
