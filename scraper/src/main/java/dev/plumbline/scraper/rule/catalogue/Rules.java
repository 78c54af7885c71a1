package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.rule.Rule;
import java.util.List;

/** Every rule, sorted by name. */
public final class Rules {
    private Rules() {}

    public static final List<Rule> ALL = List.of(
            new AsksToLeave(),
            new CommitClockDoesNotFit(),
            new CommitsBeforeAccount(),
            new ContactChanged(),
            new ContactShared(),
            new EducationDiffers(),
            new EmploymentDiffers(),
            new LinkLeadsElsewhere(),
            new NameDiffers(),
            new PassageReused(),
            new PlaceDiffers(),
            new ZoneDoesNotFit());
}
