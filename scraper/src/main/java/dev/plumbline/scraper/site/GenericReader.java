package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageKind;

/** Reads a profile or portfolio of a site that no adapter knows, by its structure alone. */
public final class GenericReader {
    private GenericReader() {}

    /** Makers in the order of trust: what the first one claims, the later ones do not change. */
    public static void read(Page page, Claims claims, PageKind kind) {
        StructuredData.read(page, claims);
        Hero.read(page, claims);
        LabelledSections.read(page, claims);
        MetaData.read(page, claims);
        Handles.read(page, claims);
        ContactDetails.read(page, claims, kind == PageKind.PORTFOLIO);
        Links.read(page, claims, kind);
        if (kind == PageKind.PORTFOLIO) {
            Trackers.read(page, claims);
        }
    }
}
