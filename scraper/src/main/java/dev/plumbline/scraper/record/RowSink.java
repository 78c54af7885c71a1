package dev.plumbline.scraper.record;

/** Takes what is read, row by row. */
public interface RowSink {
    /** A row that was read; a meeting gives one for each person asked. */
    void record(int row, EmployerRecord record);

    /** A row that was not. */
    void error(RowError error);
}
