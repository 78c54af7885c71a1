package dev.plumbline.portal.record;

import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.record.RowSink;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts what a file gives into batches, passing over what an earlier run has kept. */
final class Batches implements RowSink {
    private static final int SIZE = 500;

    /** Things of a file that are kept together; {@code from} of them stand before it. */
    record Batch(int from, List<RowRepository.Kept> rows, List<RowRepository.Refused> errors) {}

    /** The import was undone, or is read by another run. */
    static final class Gone extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private final int done;
    private final Predicate<Batch> keep;
    private int count;
    private Batch batch;

    /**
     * @param done things that were kept before
     * @param keep false where nothing more is to be kept
     */
    Batches(int done, Predicate<Batch> keep) {
        this.done = done;
        this.keep = keep;
        this.batch = empty(done);
    }

    @Override
    public void record(int row, EmployerRecord record) {
        if (++count > done) {
            batch.rows().add(new RowRepository.Kept(count, row, record));
            flushFull();
        }
    }

    @Override
    public void error(RowError error) {
        if (++count > done) {
            String column = error.column() == null ? "" : error.column();
            batch.errors().add(new RowRepository.Refused(count, new RowProblem(error.row(), column, error.sentence())));
            flushFull();
        }
    }

    /** Keeps what is left. */
    void flush() {
        if (!batch.rows().isEmpty() || !batch.errors().isEmpty()) {
            if (!keep.test(batch)) {
                throw new Gone();
            }
            batch = empty(count);
        }
    }

    private void flushFull() {
        if (batch.rows().size() + batch.errors().size() >= SIZE) {
            flush();
        }
    }

    private static Batch empty(int from) {
        return new Batch(from, new ArrayList<>(), new ArrayList<>());
    }
}
