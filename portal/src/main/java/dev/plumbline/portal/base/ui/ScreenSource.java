package dev.plumbline.portal.base.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The screens of the navigation. */
@Component
@Order(2)
class ScreenSource implements PaletteSource {

    @Override
    public String group() {
        return Words.say("palette.goTo");
    }

    @Override
    public List<PaletteEntry> find(String query, int most) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(ScreenSource::entry)
                .filter(screen -> screen.isMeant(query))
                .limit(query.isEmpty() ? Integer.MAX_VALUE : most)
                .toList();
    }

    private static PaletteEntry entry(MenuEntry screen) {
        return new PaletteEntry(Words.say(screen.title()), "", screen.path().replaceFirst("^/", ""));
    }
}
