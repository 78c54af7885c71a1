package dev.plumbline.scraper.record;

import dev.plumbline.scraper.claim.Evidence;

/** What the rows of one file have in common while they are read. */
final class RowContext {
    private final Mapping mapping;
    private final ImportSource source;
    private final DatePattern dates;
    private final GeoCache places = new GeoCache();

    RowContext(Mapping mapping, ImportSource source) {
        this.mapping = mapping;
        this.source = source;
        dates = new DatePattern(mapping.datePattern(), mapping.zone());
    }

    Mapping mapping() {
        return mapping;
    }

    ImportSource source() {
        return source;
    }

    DatePattern dates() {
        return dates;
    }

    GeoCache places() {
        return places;
    }

    Evidence evidence(Cells cells, String subject, String words) {
        return RecordRow.evidence(source.importId(), source.importedAt(), source.label(), subject, cells.row(), words);
    }
}
