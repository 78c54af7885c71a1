package dev.plumbline.portal.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is signed in, light or dark, the language, and the way out. */
final class UserMenu extends MenuBar {

    UserMenu(Visitor visitor, List<UserMenuLink> links, SpokenLanguage spoken) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("user");
        setI18n(new MenuBarI18n().setMoreOptions(Words.say("menu.more")));
        Span initials = new Span(initials(visitor.name()));
        initials.addClassName("avatar");
        MenuItem root = addItem(initials);
        root.setAriaLabel(Words.say("menu.label", visitor.name()));
        SubMenu menu = root.getSubMenu();
        Span who = new Span(VisibleText.of(visitor.name()) + " · " + VisibleText.of(visitor.place()));
        menu.addItem(who).setEnabled(false);
        Scheme chosen = VaadinService.getCurrentRequest() == null
                ? Scheme.SYSTEM
                : Scheme.of(VaadinService.getCurrentRequest().getCookies());
        for (Scheme scheme : Scheme.values()) {
            MenuItem item = menu.addItem(Words.of(scheme), click -> choose(scheme));
            item.setCheckable(true);
            item.setChecked(scheme == chosen);
        }
        addLanguages(menu.addItem(Words.say("menu.language")).getSubMenu(), spoken);
        links.stream()
                .filter(UserMenuLink::isOffered)
                .forEach(link ->
                        menu.addItem(link.words(), click -> UI.getCurrent().navigate(link.path())));
        menu.addItem(Words.say("menu.signOut"), click -> visitor.signOut());
    }

    private static void addLanguages(SubMenu menu, SpokenLanguage spoken) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Optional<Language> chosen = request == null ? Optional.empty() : spoken.chosen(request);
        MenuItem browser = menu.addItem(Words.say("menu.asTheBrowser"), click -> speak(spoken, null));
        browser.setCheckable(true);
        browser.setChecked(chosen.isEmpty());
        for (Language language : Language.values()) {
            Span name = new Span(language.ownName());
            name.getElement().setAttribute("lang", language.tag());
            MenuItem item = menu.addItem(name, click -> speak(spoken, language));
            item.setCheckable(true);
            item.setChecked(chosen.filter(language::equals).isPresent());
        }
    }

    private static void speak(SpokenLanguage spoken, @Nullable Language language) {
        spoken.choose(language, VaadinResponse.getCurrent());
        UI.getCurrent().getPage().reload();
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
