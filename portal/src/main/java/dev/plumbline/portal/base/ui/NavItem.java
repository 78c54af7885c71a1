package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;

/** One screen in the navigation. */
final class NavItem extends ListItem {
    private final String path;
    private final Anchor link;
    private final Span waiting = new Span();

    NavItem(MenuEntry entry) {
        path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        link = Links.to(path, "");
        if (entry.icon() != null) {
            link.add(new Glyph(entry.icon()));
        }
        waiting.addClassName("n");
        waiting.setVisible(false);
        link.add(new Span(Words.say(entry.title())), waiting);
        add(link);
    }

    /** Shows how much waits there, where this is the screen that was counted. */
    void showWaiting(WaitingCount count) {
        if (count.path().equals(path)) {
            String words = count.words();
            waiting.setText(words);
            waiting.setVisible(!words.isEmpty());
        }
    }

    /** Marks this item if the place is its screen or below it. */
    void showPlace(String location) {
        if (location.equals(path) || location.startsWith(path + "/")) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
