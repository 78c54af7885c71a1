package dev.plumbline.scraper.watch;

import dev.plumbline.scraper.record.RowError;

/** Takes what is read of a list, entry by entry. */
public interface EntrySink {
    /** An entry, and where the file has it. */
    void entry(int row, ListEntry entry);

    /** What was not read. */
    void error(RowError error);
}
