package dev.plumbline.portal.record;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.RowSink;

/** Counts what a file gives, so that progress can be told. */
final class Counting implements RowSink {
    private int things;

    int things() {
        return things;
    }

    @Override
    public void record(int row, EmployerRecord record) {
        things++;
    }

    @Override
    public void error(RowError error) {
        things++;
    }
}
