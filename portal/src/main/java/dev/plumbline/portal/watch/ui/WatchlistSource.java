package dev.plumbline.portal.watch.ui;

import dev.plumbline.portal.base.ui.PaletteEntry;
import dev.plumbline.portal.base.ui.PaletteSource;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.watch.Watchlists;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The team's watchlists by name. */
@Component
@Order(5)
class WatchlistSource implements PaletteSource {
    private final Watchlists lists;
    private final CurrentMember current;

    WatchlistSource(Watchlists lists, CurrentMember current) {
        this.lists = lists;
        this.current = current;
    }

    @Override
    public String group() {
        return Words.say("screen.watchlists");
    }

    @Override
    public List<PaletteEntry> find(String query, int most) {
        if (query.isEmpty()) {
            return List.of();
        }
        return lists.all(current.get()).stream()
                .map(list -> new PaletteEntry(list.name(), WatchWords.mode(list), "watchlists/" + list.id()))
                .filter(entry -> entry.isMeant(query))
                .limit(most)
                .toList();
    }
}
