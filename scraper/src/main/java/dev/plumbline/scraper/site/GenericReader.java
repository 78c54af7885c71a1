package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageKind;

/** Reads a profile or portfolio of a site that no adapter knows, by its structure alone. */
public final class GenericReader {
    private GenericReader() {}

    /** Makers in the order of trust: what the first one claims, the later ones do not change. */
    public static void read(Page page, Claims claims, PageKind kind) {
        read(page, claims, kind, Habits.UNKNOWN);
    }

    /** The same on a site whose habits are known. */
    public static void read(Page page, Claims claims, PageKind kind, Habits habits) {
        StructuredData.read(page, claims);
        Gravatar.read(page, claims);
        Hero.read(page, claims);
        LabelledSections.read(page, claims, habits);
        StructuredFacts.read(page, claims);
        Introduction.read(page, claims);
        MetaData.read(page, claims);
        Handles.read(page, claims);
        ContactDetails.read(page, claims, kind == PageKind.PORTFOLIO);
        Links.read(page, claims, kind);
        Events.read(page, claims);
        if (kind == PageKind.PORTFOLIO) {
            MetaData.description(page, claims);
            Trackers.read(page, claims);
        }
    }

    /** The same but for what stands at the head without a label: where a site has words of its own below the name. */
    public static void besideHead(Page page, Claims claims, PageKind kind) {
        StructuredData.read(page, claims);
        Gravatar.read(page, claims);
        LabelledSections.read(page, claims, Habits.UNKNOWN);
        MetaData.read(page, claims);
        Handles.read(page, claims);
        ContactDetails.read(page, claims, false);
        Links.read(page, claims, kind);
        Events.read(page, claims);
    }
}
