package dev.plumbline.portal.watch;

import dev.plumbline.scraper.watch.Matter;
import dev.plumbline.scraper.watch.TextCheck;
import java.util.Locale;

/** What was compared with an entry, and how, for people and for programs. */
public final class WatchHow {
    private WatchHow() {}

    /** As the API says it: {@code ip-range}. */
    public static String kind(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code The name “Orla Penhalow” matches “Orla Penhallow” of the list Ours: one letter differs.} */
    public static String sentence(TextCheck.Hit hit) {
        return "The %s “%s” matches “%s” of the list %s: %s.%s"
                .formatted(
                        hit.matter().label(),
                        hit.said().strip(),
                        hit.listed(),
                        hit.on().listName(),
                        hit.how(),
                        hit.weak() ? " The list itself calls this name a weak one." : "");
    }
}
