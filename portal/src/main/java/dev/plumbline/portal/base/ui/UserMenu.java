package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who is signed in, light or dark, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(Visitor visitor, List<UserMenuLink> links) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("user");
        Span initials = new Span(initials(visitor.name()));
        initials.addClassName("avatar");
        MenuItem root = addItem(initials);
        root.setAriaLabel(visitor.name() + ", your menu");
        SubMenu menu = root.getSubMenu();
        Span who = new Span(VisibleText.of(visitor.name()) + " · " + VisibleText.of(visitor.place()));
        menu.addItem(who).setEnabled(false);
        Scheme chosen = VaadinService.getCurrentRequest() == null
                ? Scheme.SYSTEM
                : Scheme.of(VaadinService.getCurrentRequest().getCookies());
        for (Scheme scheme : Scheme.values()) {
            MenuItem item = menu.addItem(scheme.word(), click -> choose(scheme));
            item.setCheckable(true);
            item.setChecked(scheme == chosen);
        }
        links.stream()
                .filter(UserMenuLink::isOffered)
                .forEach(link ->
                        menu.addItem(link.words(), click -> UI.getCurrent().navigate(link.path())));
        menu.addItem("Sign out", click -> visitor.signOut());
    }

    private static void choose(Scheme scheme) {
        if (VaadinService.getCurrentResponse() instanceof HttpServletResponse response) {
            response.addCookie(scheme.cookie());
            UI.getCurrent().getPage().reload();
        }
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split(" ", 3))
                .limit(2)
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
