package dev.plumbline.portal.reuse.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.plumbline.portal.base.ui.Links;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of the board. */
final class BoardTabs extends Nav {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("reuse", "Clusters");
        PARTS.put("reuse/templates", "Templates");
        PARTS.put("reuse/boilerplate", "Boilerplate");
        PARTS.put("reuse/dismissed", "Dismissed");
    }

    BoardTabs(String current) {
        addClassName("tabs");
        setAriaLabel("Parts of the board");
        PARTS.forEach((path, words) -> {
            Anchor tab = Links.to(path, words);
            if (path.equals(current)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        });
    }
}
