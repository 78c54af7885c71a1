package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Rule;
import java.util.List;

/** Every rule, sorted by name. */
public final class Rules {
    private Rules() {}

    public static final List<Rule> ALL = List.of(
            new ContactShared(), new NameDiffers(), new PassageReused(), new PlaceDiffers(), new ZoneDoesNotFit());
}
