package dev.plumbline.portal.shortlist.ui;

import dev.plumbline.portal.base.ui.PaletteEntry;
import dev.plumbline.portal.base.ui.PaletteSource;
import dev.plumbline.portal.base.ui.Words;
import dev.plumbline.portal.security.CurrentMember;
import dev.plumbline.portal.shortlist.Shortlists;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The team's shortlists by name. */
@Component
@Order(4)
class ShortlistSource implements PaletteSource {
    private final Shortlists shortlists;
    private final CurrentMember current;

    ShortlistSource(Shortlists shortlists, CurrentMember current) {
        this.shortlists = shortlists;
        this.current = current;
    }

    @Override
    public String group() {
        return Words.say("screen.shortlists");
    }

    @Override
    public List<PaletteEntry> find(String query, int most) {
        if (query.isEmpty()) {
            return List.of();
        }
        return shortlists.all(current.get()).stream()
                .map(list -> new PaletteEntry(
                        list.name(),
                        Words.say("shortlist.onIt", list.size(), list.decided()),
                        "shortlists/" + list.id()))
                .filter(entry -> entry.isMeant(query))
                .limit(most)
                .toList();
    }
}
