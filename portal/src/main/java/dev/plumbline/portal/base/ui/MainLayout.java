package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
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
 * The frame: navigation made from the views' {@code @Menu} (below order 9.9 the work, from there on what an admin looks
 * after), search and the user's menu above, the page.
 */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final double FIRST_OF_ADMIN = 9.9;

    private final List<NavItem> items = new ArrayList<>();
    private final transient List<WaitingCount> counts;

    @SuppressWarnings("this-escape") // Keys are listened to while the frame is shown, never before it is built.
    MainLayout(
            Visitor visitor,
            List<UserMenuLink> links,
            List<PaletteSource> sources,
            List<WaitingCount> counts,
            JobBoard jobs,
            SpokenLanguage spoken) {
        this.counts = counts;
        setPrimarySection(Section.DRAWER);
        Anchor skip = new Anchor("#main", Words.say("frame.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        addToDrawer(brand(), nav());
        NativeButton help = new NativeButton("?", click -> new KeysDialog().open());
        help.addClassName("help-button");
        help.setAriaLabel(Words.say("help.title"));
        help.getElement().setAttribute("aria-keyshortcuts", "?");
        Span push = new Span(new JobsPill(jobs), help, new UserMenu(visitor, links, spoken));
        push.addClassName("push");
        Div top = new Div(skip, drawerToggle(), new SearchField(() -> Palette.open(UI.getCurrent(), sources)), push);
        top.addClassName("top");
        addToNavbar(top);
        GlobalKeys.whileShown(this, () -> Palette.open(UI.getCurrent(), sources), () -> new KeysDialog().open());
    }

    private static DrawerToggle drawerToggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.say("frame.menu"));
        return toggle;
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
        nav.setAriaLabel(Words.say("frame.main"));
        return nav;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String location = event.getLocation().getPath();
        items.forEach(item -> item.showPlace(location.isEmpty() ? "inbox" : location));
        counts.forEach(count -> items.forEach(item -> item.showWaiting(count)));
    }
}
