package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.plumbline.portal.base.ui.Links;
import dev.plumbline.portal.base.ui.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of the board. */
final class BoardTabs extends Nav {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("reuse", "reuse.clusters");
        PARTS.put("reuse/templates", "screen.templates");
        PARTS.put("reuse/boilerplate", "screen.boilerplate");
        PARTS.put("reuse/dismissed", "screen.dismissed");
        PARTS.put("reuse/standing", "screen.standing");
    }

    BoardTabs(String current) {
        addClassName("tabs");
        setAriaLabel(Words.say("reuse.parts"));
        PARTS.forEach((path, key) -> {
            Anchor tab = Links.to(path, Words.say(key));
            if (path.equals(current)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        });
    }
}
