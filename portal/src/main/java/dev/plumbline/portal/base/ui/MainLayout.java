package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/**
 * The frame: navigation made from the views' {@code @Menu} (up to order 9 the work, from 10 on what an admin looks
 * after), search and the user's menu above, the page.
 */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final double FIRST_OF_ADMIN = 10;

    private final List<NavItem> items = new ArrayList<>();

    MainLayout(Visitor visitor, List<UserMenuLink> links) {
        setPrimarySection(Section.DRAWER);
        Anchor skip = new Anchor("#main", "Skip to the page");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        addToDrawer(brand(), nav());
        Span push = new Span(new UserMenu(visitor, links));
        push.addClassName("push");
        Div top = new Div(skip, new DrawerToggle(), new SearchField(), push);
        top.addClassName("top");
        addToNavbar(top);
    }

    private static Anchor brand() {
        Anchor brand = Links.to("inbox", "");
        brand.addClassName("brand");
        brand.add(new Glyph("mark"), new Span("Plumbline"));
        return brand;
    }

    private Nav nav() {
        UnorderedList work = new UnorderedList();
        UnorderedList admin = new UnorderedList();
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            NavItem item = new NavItem(entry);
            items.add(item);
            (entry.order() != null && entry.order() >= FIRST_OF_ADMIN ? admin : work).add(item);
        });
        Nav nav = new Nav(work);
        if (admin.getChildren().findAny().isPresent()) {
            nav.add(admin);
        }
        nav.addClassName("nav");
        nav.setAriaLabel("Main");
        return nav;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String location = event.getLocation().getPath();
        items.forEach(item -> item.showPlace(location.isEmpty() ? "inbox" : location));
    }
}
